import type { ItemSummary } from '../lib/evidence/summary.ts';
import type { ItemTime } from '../lib/flows/item-time.ts';
import type { ListedItem } from '../lib/flows/review.ts';
import { siteOf } from './address-parts.ts';
import { Hostile } from './hostile.tsx';
import { itemKey, itemNumber } from './listed-item.ts';
import { ItemTimeMark } from './item-time.tsx';
import { Preview } from './preview.tsx';
import { shortcutKeys } from './shortcut.tsx';
import { useText } from './text.tsx';

/** All items, and which one is open. */
export interface ItemListProps {
  items: ListedItem[];
  chosen: string | null;
  choose: (item: string) => void;
}

/** Every item as a button, newest first. */
export function ItemList(props: ItemListProps) {
  const { t } = useText();
  if (props.items.length === 0) {
    return (
      <div class="empty" data-test="empty">
        <p>{t('items-empty')}</p>
        <p>{t('items-empty-next', { keys: shortcutKeys })}</p>
      </div>
    );
  }
  return (
    <ul class="item-list" data-test="items">
      {props.items.map((item) => (
        <li key={itemKey(item)}>
          <button
            type="button"
            class="item"
            data-test="item"
            data-item={itemKey(item)}
            aria-current={itemKey(item) === props.chosen ? 'true' : undefined}
            onClick={() => props.choose(itemKey(item))}
          >
            <Preview preview={item.state === 'whole' ? item.summary.preview : null} />
            <span class="item-words">
              <span class="item-number">{t('item-number', { number: itemNumber(item) })}</span>
              {item.state === 'whole' ? <WholeItem {...item} /> : <DamagedItem />}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
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
