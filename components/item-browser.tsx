import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ListRow, Review } from '../lib/flows/review.ts';
import { FaultNote } from './fault-note.tsx';
import { ItemDetail } from './item-detail.tsx';
import { ItemSide } from './item-side.tsx';
import { itemNumber } from './listed-item.ts';
import { type Loaded, useLoaded } from './loaded.ts';
import { useText } from './text.tsx';

/** What to look at, and whom to tell that the list can be read. */
export interface ItemBrowserProps {
  review: Review;
  version: number;
  listed: () => void;
}

/** The list of items beside the one that is open. */
export function ItemBrowser(props: ItemBrowserProps) {
  const { t } = useText();
  const { review, version } = props;
  const rows = useLoaded(
    useCallback(() => review.rows(), [review]),
    version,
  );
  useListed(review, rows, props.listed);
  const [chosen, setChosen] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<number | null>(null);
  const list = useFocusOnReturn(chosen !== null);
  if (rows.state === 'loading') return <p class="note">{t('loading')}</p>;
  if (rows.state === 'failed') return <FaultNote fault={rows.fault} />;
  const open = rows.value.find(({ item }) => item === chosen);
  const close = (number: number | null) => {
    setChosen(null);
    setDeleted(number);
  };
  return (
    <div class="item-browser" data-open={open !== undefined}>
      <section class="item-side" tabIndex={-1} ref={list} aria-labelledby="items-title">
        <h2 id="items-title">{t('items-title')}</h2>
        <p role="status">{deleted !== null && t('delete-done', { number: deleted })}</p>
        <ItemSide
          {...props}
          rows={rows.value}
          chosen={chosen}
          choose={setChosen}
          close={() => setChosen(null)}
        />
      </section>
      {open && <OpenItem key={open.item} {...props} open={open} choose={setChosen} close={close} />}
      {!open && rows.value.length > 0 && <p class="pick-item">{t('pick-item')}</p>}
    </div>
  );
}

/** Tells once when the first line can be read, or never will be. */
function useListed(review: Review, rows: Loaded<ListRow[]>, listed: () => void): void {
  const [first] = rows.state === 'ready' ? rows.value : [];
  const [isReading, hasFailed] = [rows.state === 'loading', rows.state === 'failed'];
  useEffect(() => {
    if (isReading) return;
    if (hasFailed || !first) listed();
    else void review.listed(first).then(listed, listed);
  }, [review, first, isReading, hasFailed, listed]);
}

/** After an item is closed the list has the focus: the button that had it is gone. */
function useFocusOnReturn(open: boolean) {
  const list = useRef<HTMLElement>(null);
  const wasRef = useRef(open);
  useEffect(() => {
    const hasFocus = list.current?.contains(document.activeElement);
    if (wasRef.current && !open && !hasFocus) list.current?.focus();
    wasRef.current = open;
  }, [open]);
  return list;
}

interface OpenItemProps {
  review: Review;
  version: number;
  open: ListRow;
  /** Opens another item instead. */
  choose: (item: string) => void;
  /** With the number of the item when it was deleted. */
  close: (deleted: number | null) => void;
}

function OpenItem({ review, version, open, choose, close }: OpenItemProps) {
  const { t } = useText();
  const { item, number } = open;
  const listed = useLoaded(
    useCallback(() => review.listed({ item, number }), [review, item, number]),
    version,
  );
  if (listed.state === 'loading') return <p class="note">{t('loading')}</p>;
  if (listed.state === 'failed') return <FaultNote fault={listed.fault} />;
  return (
    <ItemDetail
      review={review}
      listed={listed.value}
      choose={choose}
      back={() => close(null)}
      deleted={() => close(itemNumber(listed.value))}
    />
  );
}
