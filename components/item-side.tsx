import { useState } from 'preact/hooks';
import type { ListRow, Review } from '../lib/flows/review.ts';
import { ChooseBar } from './choose-bar.tsx';
import { FaultNote } from './fault-note.tsx';
import { ItemList } from './item-list.tsx';
import { DamagedMarks } from './item-marks.tsx';
import { ItemSearch, type Order } from './item-search.tsx';
import { RemovalOutcome } from './removal-outcome.tsx';
import { shortcutKeys } from './shortcut.tsx';
import { useText } from './text.tsx';
import { useChoosing } from './use-choosing.ts';
import { useMarks } from './use-marks.ts';
import { useRemoval } from './use-removal.ts';
import { useSearch } from './use-search.ts';

/** All items of the case, and which one is open. */
export interface ItemSideProps {
  review: Review;
  version: number;
  rows: readonly ListRow[];
  chosen: string | null;
  choose: (item: string) => void;
  /** Closes the open item: it may be among those that are chosen. */
  close: () => void;
}

/** The list, with a search above it as soon as there is something to search in. */
export function ItemSide(props: ItemSideProps) {
  const { review, close } = props;
  const noted = useMarks(review.marks);
  const { marks } = noted;
  const search = useSearch(review, props.rows, props.version + noted.version);
  const [order, setOrder] = useState<Order>('newest');
  const rows = order === 'newest' ? search.rows : search.rows.toReversed();
  const choosing = useChoosing(rows);
  const removal = useRemoval(review);
  const isMany = props.rows.length > 1 || choosing.on;
  if (props.rows.length === 0)
    return (
      <>
        <RemovalOutcome state={removal.state} />
        <NoItems />
      </>
    );
  return (
    <>
      {isMany && <ItemSearch {...{ ...search, order, setOrder }} labels={marks.used} />}
      {search.fault !== null && <FaultNote fault={search.fault} />}
      {marks.damaged && <DamagedMarks />}
      {isMany && <ChooseBar {...{ review, marks, choosing, removal, close }} total={rows.length} />}
      <RemovalOutcome state={removal.state} />
      {search.found === 0 && <NothingFound />}
      <ItemList {...props} {...{ rows, marks }} choosing={choosing.on ? choosing : null} />
    </>
  );
}

function NothingFound() {
  const { t } = useText();
  return <p data-test="search-none">{t('search-none')}</p>;
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
