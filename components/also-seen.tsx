import { useCallback } from 'preact/hooks';
import type { OpenedItem, Review } from '../lib/flows/review.ts';
import { Address } from './address.tsx';
import { FaultNote } from './fault-note.tsx';
import { Hostile } from './hostile.tsx';
import { useChanges, useLoaded } from './loaded.ts';
import { useText } from './text.tsx';

const addressLimit = 300;

/** What this part needs. */
export interface AlsoSeenProps {
  review: Review;
  opened: OpenedItem;
  /** Opens another item of the list by its id. */
  choose: (item: string) => void;
}

type Medium = Awaited<ReturnType<Review['alsoSeen']>>[number];

/** The other items that hold the very bytes of a medium of this one; nothing when there are none. */
export function AlsoSeenPart(props: AlsoSeenProps) {
  const { t } = useText();
  const { review, opened } = props;
  // Another item with the same bytes may come, or go, while this one is open.
  const version = useChanges(review);
  const { item } = opened.record;
  const media = useLoaded(
    useCallback(() => review.alsoSeen(item), [review, item]),
    version,
  );
  if (media.state === 'failed') return <FaultNote fault={media.fault} />;
  if (media.state === 'loading' || media.value.length === 0) return null;
  return (
    <section aria-labelledby="also-seen-title" data-test="also-seen">
      <h3 id="also-seen-title">{t('also-seen-title')}</h3>
      <p>{t('also-seen-note')}</p>
      {media.value.map((medium) => (
        <Places key={medium.name} medium={medium} choose={props.choose} />
      ))}
    </section>
  );
}

function Places(props: { medium: Medium; choose: (item: string) => void }) {
  const { t, format } = useText();
  return (
    <>
      <p class="file-name">
        <strong>
          <Hostile text={props.medium.name} />
        </strong>
      </p>
      <ul class="files">
        {props.medium.others.map(({ item, name, number, address, at }) => (
          <li key={item + name} class="file" data-test="also-seen-place">
            <p>
              <Address address={address} limit={addressLimit} />
            </p>
            <p class="file-kind">{format.moment(at)}</p>
            <button type="button" data-test="also-seen-open" onClick={() => props.choose(item)}>
              {t('also-seen-open', { number })}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
