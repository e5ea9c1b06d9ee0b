import type { CaseOverview, ListedItem } from '../lib/flows/review.ts';
import { siteOf } from './address-parts.ts';
import { FaultNote } from './fault-note.tsx';
import { Hostile } from './hostile.tsx';
import { itemKey } from './listed-item.ts';
import { ItemTimeMark } from './item-time.tsx';
import type { Loaded } from './loaded.ts';
import { OpenCase } from './open-case.tsx';
import { Preview } from './preview.tsx';
import { useBrief } from './brief.tsx';

/** What was read of the case. */
export interface RecentItemsProps {
  items: Loaded<ListedItem[]>;
  overview: Loaded<CaseOverview>;
  openCase: () => Promise<void>;
}

/** The last few items, how many there are, and the way to all of them. */
export function RecentItems(props: RecentItemsProps) {
  const { t } = useBrief();
  const { items, overview } = props;
  return (
    <section class="recent">
      <h2>{t('recent-title')}</h2>
      {items.state === 'failed' && <FaultNote fault={items.fault} />}
      {items.state === 'ready' && items.value.length === 0 && <p>{t('recent-empty')}</p>}
      {items.state === 'ready' && items.value.length > 0 && (
        <ul class="recent-list" data-test="items">
          {items.value.map((item) => (
            <RecentItem key={itemKey(item)} item={item} />
          ))}
        </ul>
      )}
      <div class="recent-foot">
        <p data-test="count">
          {overview.state === 'ready' && t('item-count', { count: overview.value.count })}
        </p>
        <OpenCase openCase={props.openCase} />
      </div>
    </section>
  );
}

function RecentItem(props: { item: ListedItem }) {
  const { t, format } = useBrief();
  const { item } = props;
  if (item.state === 'damaged') {
    return (
      <li class="recent-item" data-test="item">
        <Preview preview={null} />
        <span>
          {t('item-number', { number: item.number })}{' '}
          <span class="marker">{t('item-damaged')}</span>
        </span>
      </li>
    );
  }
  const { address, at, preview } = item.summary;
  return (
    <li class="recent-item" data-test="item">
      <Preview preview={preview} />
      <span class="recent-words">
        <strong>
          <Hostile text={siteOf(address) ?? address ?? t('no-address')} limit={60} />
        </strong>
        <time dateTime={at}>{format.moment(at)}</time>
        <ItemTimeMark time={item.time} />
      </span>
    </li>
  );
}
