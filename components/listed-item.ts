import type { ListedItem } from '../lib/flows/review.ts';

/** The UUID of a line of the list, whole or damaged. */
export function itemKey(item: ListedItem): string {
  return item.state === 'whole' ? item.summary.item : item.item;
}

/** The number of a line of the list, whole or damaged. */
export function itemNumber(item: ListedItem): number {
  return item.state === 'whole' ? item.summary.number : item.number;
}
