import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ListedItem, Review } from '../lib/flows/review.ts';
import { FaultNote } from './fault-note.tsx';
import { ItemDetail } from './item-detail.tsx';
import { ItemList } from './item-list.tsx';
import { itemKey, itemNumber } from './listed-item.ts';
import { useLoaded } from './loaded.ts';
import { useText } from './text.tsx';

/** The list of items beside the one that is open. */
export function ItemBrowser(props: { review: Review; version: number }) {
  const { t } = useText();
  const { review, version } = props;
  const items = useLoaded(
    useCallback(() => review.items(), [review]),
    version,
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<number | null>(null);
  const list = useFocusOnReturn(chosen !== null);
  if (items.state === 'loading') return <p class="note">{t('loading')}</p>;
  if (items.state === 'failed') return <FaultNote fault={items.fault} />;
  const open = items.value.find((item) => itemKey(item) === chosen);
  const close = (number: number | null) => {
    setChosen(null);
    setDeleted(number);
  };
  return (
    <div class="item-browser" data-open={open !== undefined}>
      <section class="item-side" tabIndex={-1} ref={list} aria-labelledby="items-title">
        <h2 id="items-title">{t('items-title')}</h2>
        <p role="status">{deleted !== null && t('delete-done', { number: deleted })}</p>
        <ItemList items={items.value} chosen={chosen} choose={setChosen} />
      </section>
      <OpenItem
        review={review}
        open={open}
        empty={items.value.length === 0}
        close={close}
        choose={setChosen}
      />
    </div>
  );
}

/** After an item is closed the list has the focus: the button that had it is gone. */
function useFocusOnReturn(open: boolean) {
  const list = useRef<HTMLElement>(null);
  const wasRef = useRef(open);
  useEffect(() => {
    if (wasRef.current && !open) list.current?.focus();
    wasRef.current = open;
  }, [open]);
  return list;
}

interface OpenItemProps {
  review: Review;
  open: ListedItem | undefined;
  empty: boolean;
  /** Opens another item instead. */
  choose: (item: string) => void;
  /** With the number of the item when it was deleted. */
  close: (deleted: number | null) => void;
}

function OpenItem(props: OpenItemProps) {
  const { t } = useText();
  const { open, close } = props;
  if (!open) return props.empty ? null : <p class="pick-item">{t('pick-item')}</p>;
  return (
    <ItemDetail
      key={itemKey(open)}
      review={props.review}
      listed={open}
      choose={props.choose}
      back={() => close(null)}
      deleted={() => close(itemNumber(open))}
    />
  );
}
