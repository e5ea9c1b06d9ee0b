import type { CustodyEntry } from '../lib/evidence/custody.ts';

/**
 * The number of every item that a log names, deleted ones too: an item's number is the ordinal of
 * its acquisition, and each acquisition has one entry.
 */
export function itemNumbers(log: CustodyEntry[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { action, item } of log) {
    const acquired = action === 'item-acquired' || action === 'acquisition-incomplete';
    if (acquired && item !== undefined && !numbers.has(item)) numbers.set(item, numbers.size + 1);
  }
  return numbers;
}
