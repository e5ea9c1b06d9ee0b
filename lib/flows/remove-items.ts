import { asFault, type FaultCode } from '../base/fault.ts';
import type { Clock } from '../base/time.ts';
import type { Recipient } from '../crypto/vault-key.ts';
import type { Database, ItemRow } from '../store/database.ts';
import { deleteItem, deleteItems } from '../store/items.ts';
import { recipient } from '../store/vault.ts';
import type { ListRow, SearchProgress } from './search.ts';

/** How a deletion of many ended. */
export interface Removal {
  removed: number;
  /** Items that are still there, and why. */
  failed: { number: number; fault: FaultCode }[];
  /** Items that were not tried, because it was stopped. */
  left: number;
}

/** Where items are deleted from. */
export interface RemovalSource {
  database: Database;
  clock: Clock;
  /** The row of an item that only the log still knows; undefined when it was deleted already. */
  lostRow: (item: string) => Promise<ItemRow | undefined>;
}

/** Items that go in one transaction. Few enough to stop soon, enough not to wait for the disk each time. */
const together = 25;

/**
 * Deletes items one batch after the other, each item with its own entry in the log. One that cannot
 * be deleted does not keep the others: its batch is tried again item by item. Stopping leaves what is
 * not yet deleted as it was.
 */
export async function removeItems(
  source: RemovalSource,
  rows: readonly ListRow[],
  signal: AbortSignal,
  told: (progress: SearchProgress) => void,
): Promise<Removal> {
  const to = await recipient(source.database);
  const outcome: Removal = { removed: 0, failed: [], left: 0 };
  for (let at = 0; at < rows.length; at += together) {
    if (signal.aborted) return { ...outcome, left: rows.length - at };
    const batch = rows.slice(at, at + together);
    const failed = await removeBatch(source, to, batch);
    outcome.failed.push(...failed);
    outcome.removed += batch.length - failed.length;
    told({ done: Math.min(at + together, rows.length), total: rows.length });
  }
  return outcome;
}

async function removeBatch(
  source: RemovalSource,
  to: Recipient,
  batch: readonly ListRow[],
): Promise<Removal['failed']> {
  const { database, clock } = source;
  const found = await database.items.bulkGet(batch.map(({ item }) => item));
  const rows = found.filter((row) => row !== undefined);
  const lost = batch.filter((_, index) => found[index] === undefined);
  const failed: Removal['failed'] = [];
  const trying = async (number: number, work: () => Promise<void>) => {
    await work().catch((thrown: unknown) => failed.push({ number, fault: asFault(thrown).code }));
  };
  const [first] = rows;
  const whole = first && deleteItems(database, to, first.case, rows, clock);
  const isDone = await Promise.resolve(whole).then(
    () => true,
    () => false,
  );
  if (!isDone)
    for (const row of rows) await trying(row.number, () => deleteItem(database, to, row, clock));
  for (const { item, number } of lost)
    await trying(number, async () => {
      const row = await source.lostRow(item);
      if (row) await deleteItem(database, to, row, clock);
    });
  return failed;
}
