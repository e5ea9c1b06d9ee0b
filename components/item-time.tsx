import type { ItemTime } from '../lib/flows/item-time.ts';
import { useBrief } from './brief.tsx';

/** How the time of an item stands, at a glance. Nothing about an item that nobody was asked about. */
export function ItemTimeMark(props: { time: ItemTime }) {
  const { t } = useBrief();
  const { time } = props;
  if (time.state === 'none') return null;
  const qualified = time.state === 'stamped' && time.qualified;
  return (
    <span class="marker marker-time" data-test="item-time" data-state={time.state}>
      {t(qualified ? 'item-time-stamped-qualified' : `item-time-${time.state}`)}
    </span>
  );
}
