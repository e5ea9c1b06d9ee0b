import type { CustodyEntry } from '../evidence/custody.ts';
import type { ItemRow } from '../store/database.ts';

/**
 * Items that the log says were kept and not deleted, but of which the vault has lost the row. They
 * get one again, without a summary: what is left of their files can still be read, and what is not
 * is damage that is named. An item's number is its place among the acquisitions.
 */
export function lostItems(
  code: string,
  rows: readonly Pick<ItemRow, 'item'>[],
  log: readonly CustodyEntry[],
): ItemRow[] {
  const deleted = log.filter(({ action }) => action === 'item-deleted');
  const known = new Set([...rows, ...deleted].map(({ item }) => item));
  const acquired = log.filter(({ action }) => isAcquisition(action));
  return acquired.flatMap(({ item = '', record = '' }, index) => {
    if (known.has(item)) return [];
    return [{ item, case: code, number: index + 1, record, size: 0, summary: new Blob() }];
  });
}

function isAcquisition(action: CustodyEntry['action']): boolean {
  return action === 'item-acquired' || action === 'acquisition-incomplete';
}
