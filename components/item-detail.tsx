import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { ListedItem, OpenedItem, Review } from '../lib/flows/review.ts';
import { AlsoSeenPart } from './also-seen.tsx';
import { CopiesPart } from './copies-part.tsx';
import { DeleteItem } from './delete-item.tsx';
import { FaultNote } from './fault-note.tsx';
import { Hostile } from './hostile.tsx';
import { ItemFacts } from './item-facts.tsx';
import { ItemTimesPart } from './item-times.tsx';
import { ItemIdentifiers } from './item-identifiers.tsx';
import { ItemFiles } from './item-files.tsx';
import { ItemMarks } from './item-marks.tsx';
import { ItemMedia } from './item-media.tsx';
import { ItemPicture } from './item-picture.tsx';
import { PlatformNotice } from './platform-notice.tsx';
import { itemKey, itemNumber } from './listed-item.ts';
import { useLoaded } from './loaded.ts';
import { useText } from './text.tsx';

/** One line of the list, to be opened. */
export interface ItemDetailProps {
  review: Review;
  listed: ListedItem;
  /** Opens another item instead. */
  choose: (item: string) => void;
  back: () => void;
  deleted: () => void;
}

/** One item: picture, facts, files, and the way to delete it. */
export function ItemDetail(props: ItemDetailProps) {
  const { t } = useText();
  const { review, listed } = props;
  const item = itemKey(listed);
  // Opening re-reads every file, so not with every change of the case: an item never changes.
  const opened = useLoaded(
    useCallback(() => review.open(item), [review, item]),
    0,
  );
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <article class="item-detail" data-test="item-detail" aria-labelledby="item-title">
      <button type="button" class="quiet" data-test="back" onClick={props.back}>
        {t('back-to-list')}
      </button>
      <h2 id="item-title" tabIndex={-1} ref={title}>
        {t('item-number', { number: itemNumber(listed) })}
      </h2>
      {listed.state === 'whole' && listed.summary.title !== '' && (
        <p class="item-title">
          <Hostile text={listed.summary.title} limit={300} />
        </p>
      )}
      <ItemMarks marking={review.marks} item={item} />
      {opened.state === 'loading' && <p role="status">{t('loading')}</p>}
      {opened.state === 'failed' && <FaultNote fault={opened.fault} test="item-fault" />}
      {opened.state === 'ready' && <OpenedParts {...props} opened={opened.value} />}
      <DeleteItem
        number={itemNumber(listed)}
        remove={() => review.remove(item)}
        deleted={props.deleted}
      />
    </article>
  );
}

function OpenedParts(props: ItemDetailProps & { opened: OpenedItem }) {
  const { opened, listed } = props;
  return (
    <>
      <ItemPicture
        review={props.review}
        opened={opened}
        preview={listed.state === 'whole' ? listed.summary.preview : null}
      />
      <CopiesPart
        opened={opened}
        preview={listed.state === 'whole' ? listed.summary.preview : null}
      />
      <ItemMedia opened={opened} />
      <AlsoSeenPart review={props.review} opened={opened} choose={props.choose} />
      <ItemTimesPart review={props.review} record={opened.record} />
      <ItemIdentifiers opened={opened} />
      <ItemFacts opened={opened} />
      <ItemFiles files={opened.files} />
      <PlatformNotice record={opened.record} />
    </>
  );
}
