import { useCallback } from 'preact/hooks';
import type { ItemSummary } from '../lib/evidence/summary.ts';
import type { ItemTime } from '../lib/flows/item-time.ts';
import type { ListedItem, ListRow, Review } from '../lib/flows/review.ts';
import { siteOf } from './address-parts.ts';
import { Hostile } from './hostile.tsx';
import { ItemTimeMark } from './item-time.tsx';
import { type Loaded, useLoaded } from './loaded.ts';
import { Preview } from './preview.tsx';
import { useText } from './text.tsx';
import { WindowedList } from './windowed-list.tsx';

/** The items of the list, and which one is open. */
export interface ItemListProps {
  review: Review;
  version: number;
  rows: readonly ListRow[];
  chosen: string | null;
  choose: (item: string) => void;
}

/** Every item as a button. What a button says is read when it comes near the view. */
export function ItemList(props: ItemListProps) {
  return (
    <WindowedList
      class="item-list"
      test="items"
      rows={props.rows}
      keyOf={({ item }) => item}
      render={(row) => <ItemButton {...props} row={row} />}
    />
  );
}

function ItemButton(props: ItemListProps & { row: ListRow }) {
  const { t } = useText();
  const { review, version } = props;
  const { item, number } = props.row;
  const listed = useLoaded(
    useCallback(() => review.listed({ item, number }), [review, item, number]),
    version,
  );
  return (
    <button
      type="button"
      class="item"
      data-test="item"
      data-item={item}
      aria-current={item === props.chosen ? 'true' : undefined}
      onClick={() => props.choose(item)}
    >
      <Preview preview={previewOf(listed)} />
      <span class="item-words">
        <span class="item-number">{t('item-number', { number })}</span>
        <ItemWords listed={listed} />
      </span>
    </button>
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
