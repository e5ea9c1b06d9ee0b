import { useState } from 'preact/hooks';
import type { ListRow, Review } from '../lib/flows/review.ts';
import { FaultNote } from './fault-note.tsx';
import { ItemList } from './item-list.tsx';
import { ItemSearch, type Order } from './item-search.tsx';
import { shortcutKeys } from './shortcut.tsx';
import { useText } from './text.tsx';
import { useSearch } from './use-search.ts';

/** All items of the case, and which one is open. */
export interface ItemSideProps {
  review: Review;
  version: number;
  rows: readonly ListRow[];
  chosen: string | null;
  choose: (item: string) => void;
}

/** The list, with a search above it as soon as there is something to search in. */
export function ItemSide(props: ItemSideProps) {
  const { t } = useText();
  const search = useSearch(props.review, props.rows, props.version);
  const [order, setOrder] = useState<Order>('newest');
  if (props.rows.length === 0) return <NoItems />;
  const rows = order === 'newest' ? search.rows : search.rows.toReversed();
  return (
    <>
      {props.rows.length > 1 && <ItemSearch {...search} order={order} setOrder={setOrder} />}
      {search.fault !== null && <FaultNote fault={search.fault} />}
      {search.found === 0 && <p data-test="search-none">{t('search-none')}</p>}
      <ItemList {...props} rows={rows} />
    </>
  );
}

function NoItems() {
  const { t } = useText();
  return (
    <div class="empty" data-test="empty">
      <p>{t('items-empty')}</p>
      <p>{t('items-empty-next', { keys: shortcutKeys })}</p>
    </div>
  );
}
