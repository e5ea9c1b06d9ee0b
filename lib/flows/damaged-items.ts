import { asFault, type FaultCode } from '../base/fault.ts';
import type { ListedItem, OpenedItem, Review } from './review.ts';
import type { ListRow } from './search.ts';

/** What is wrong with an item, and not left out or erased on purpose. */
const damages: readonly FaultCode[] = ['record-unreadable', 'file-missing', 'file-changed'];

/**
 * Whether anything of an item is missing or changed. Reads every file of it and compares it with its
 * record, as opening it does: only that can tell. @throws Fault `vault-locked`.
 */
export async function isDamaged(
  { listed, open }: Pick<Review, 'listed' | 'open'>,
  row: ListRow,
): Promise<boolean> {
  const line: ListedItem = await listed(row);
  if (line.state === 'damaged') return true;
  try {
    const { files }: OpenedItem = await open(row.item);
    return files.some(({ fault }) => fault !== null && damages.includes(fault));
  } catch (thrown) {
    if (damages.includes(asFault(thrown).code)) return true;
    throw thrown;
  }
}
