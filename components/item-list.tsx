import { useCallback } from 'preact/hooks';
import type { Mark } from '../lib/evidence/mark.ts';
import type { ItemSummary } from '../lib/evidence/summary.ts';
import type { ItemTime } from '../lib/flows/item-time.ts';
import { type CaseMarks, markOf } from '../lib/flows/marking.ts';
import type { ListedItem, ListRow, Review } from '../lib/flows/review.ts';
import { siteOf } from './address-parts.ts';
import { Hostile } from './hostile.tsx';
import { ItemCheck } from './item-check.tsx';
import { ItemTimeMark } from './item-time.tsx';
import { type Loaded, useLoaded } from './loaded.ts';
import { MarkWords } from './mark-words.tsx';
import { Preview } from './preview.tsx';
import { useText } from './text.tsx';
import type { Choosing } from './use-choosing.ts';
import { WindowedList } from './windowed-list.tsx';

/** The items of the list, and which one is open. */
export interface ItemListProps {
  review: Review;
  version: number;
  rows: readonly ListRow[];
  chosen: string | null;
  choose: (item: string) => void;
  marks: CaseMarks;
  /** null while one item is looked at instead of several being chosen. */
  choosing: Choosing | null;
}

/** Every item as a button, or as a box to tick. What it says is read when it comes near the view. */
export function ItemList(props: ItemListProps) {
  return (
    <WindowedList
      class="item-list"
      test="items"
      rows={props.rows}
      keyOf={({ item }) => item}
      render={(row) => <ItemRow {...props} row={row} />}
    />
  );
}

function ItemRow(props: ItemListProps & { row: ListRow }) {
  const { review, version, choosing } = props;
  const { item, number } = props.row;
  const listed = useLoaded(
    useCallback(() => review.listed({ item, number }), [review, item, number]),
    version,
  );
  const mark = markOf(props.marks, item);
  const content = <ItemContent {...{ number, listed, mark }} />;
  if (choosing) return <ItemCheck {...{ item, choosing }}>{content}</ItemCheck>;
  return (
    <button
      type="button"
      class="item"
      data-test="item"
      data-item={item}
      aria-current={item === props.chosen ? 'true' : undefined}
      onClick={() => props.choose(item)}
    >
      {content}
    </button>
  );
}

function ItemContent(props: { number: number; listed: Loaded<ListedItem>; mark: Mark }) {
  const { t } = useText();
  const { number, listed, mark } = props;
  return (
    <>
      <Preview preview={previewOf(listed)} />
      <span class="item-words">
        <span class="item-number">{t('item-number', { number })}</span>
        <ItemWords listed={listed} />
        <MarkWords mark={mark} />
      </span>
    </>
  );
}

function previewOf(listed: Loaded<ListedItem>): string | null {
  const whole = listed.state === 'ready' && listed.value.state === 'whole' ? listed.value : null;
  return whole?.summary.preview ?? null;
}

function ItemWords({ listed }: { listed: Loaded<ListedItem> }) {
  if (listed.state === 'loading') return null;
  if (listed.state === 'failed' || listed.value.state === 'damaged') return <DamagedItem />;
  return <WholeItem {...listed.value} />;
}

function WholeItem(props: { summary: ItemSummary; time: ItemTime }) {
  const { t, format } = useText();
  const { at, title, address, failures } = props.summary;
  return (
    <>
      <strong>
        <Hostile text={title === '' ? t('no-title') : title} limit={80} />
      </strong>
      <Hostile text={siteOf(address) ?? address ?? t('no-address')} limit={60} />
      <time dateTime={at}>{format.moment(at)}</time>
      <ItemTimeMark time={props.time} />
      {failures > 0 && <span class="marker">{t('item-failures', { count: failures })}</span>}
    </>
  );
}

function DamagedItem() {
  const { t } = useText();
  return <span class="marker">{t('item-damaged')}</span>;
}
