import { Fault } from '../base/fault.ts';
import type { Identity } from '../crypto/vault-key.ts';
import { alsoSeen, type AlsoSeen, hasMedia, type NumberedRecord } from '../evidence/also-seen.ts';
import type { Database, ItemRow } from '../store/database.ts';
import { itemRows } from '../store/items.ts';
import { readRecord } from '../store/recorded.ts';

/**
 * The media of an item that were kept with other items of its case too. Reads the record of every
 * item of the case, and of none when this item has no media. Items whose record is damaged cannot
 * be compared and are left out: the list says that they are damaged.
 */
export async function alsoSeenItems(
  database: Database,
  by: Identity,
  row: ItemRow,
): Promise<AlsoSeen[]> {
  const { record } = await readRecord(database, by, row);
  if (!hasMedia(record)) return [];
  const rows = await itemRows(database, record.case);
  const all = await Promise.all(rows.map((other) => numbered(database, by, other)));
  return alsoSeen(
    record,
    all.filter((one) => one !== null),
  );
}

async function numbered(
  database: Database,
  by: Identity,
  row: ItemRow,
): Promise<NumberedRecord | null> {
  try {
    return { number: row.number, record: (await readRecord(database, by, row)).record };
  } catch (thrown) {
    if (thrown instanceof Fault) return null;
    throw thrown;
  }
}
