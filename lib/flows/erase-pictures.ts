import type { Clock } from '../base/time.ts';
import type { Identity, Recipient } from '../crypto/vault-key.ts';
import { isFacts, mayBeNamed } from '../evidence/facts-only.ts';
import { itemFiles } from '../evidence/item-files.ts';
import { dropCopies } from '../store/copies.ts';
import type { Database, ItemRow } from '../store/database.ts';
import { eraseFiles } from '../store/facts-only.ts';
import { deleteItem, fileNames, itemRows } from '../store/items.ts';
import { forgetMarks } from '../store/marks.ts';
import { readRecord, readRecorded } from '../store/recorded.ts';
import { recipient } from '../store/vault.ts';

/**
 * Erases the pictures of a facts-only case: files, page copies, previews and marked copies. Facts and text stay,
 * and the log gets an entry for each item. An item whose record holds a picture itself, or can no
 * longer be read to make sure, is deleted whole.
 */
export async function erasePictures(
  database: Database,
  by: Identity,
  code: string,
  clock: Clock,
): Promise<void> {
  const to = await recipient(database);
  await dropCopies(database, code);
  for (const row of await itemRows(database, code)) await eraseOf(database, { by, to }, row, clock);
  await forgetMarks(database, () => Promise.resolve({ by, to }), code);
}

async function eraseOf(
  database: Database,
  { by, to }: { by: Identity; to: Recipient },
  row: ItemRow,
  clock: Clock,
): Promise<void> {
  const names = await picturesOf(database, by, row);
  if (names === null) await deleteItem(database, to, row, clock);
  else await eraseFiles(database, { by, to }, row, names, clock);
}

/** The files to erase; null when the record itself has to go. */
async function picturesOf(
  database: Database,
  by: Identity,
  row: ItemRow,
): Promise<string[] | null> {
  const read = await readRecord(database, by, row).catch(() => null);
  const record = { name: itemFiles.record, type: 'application/json' };
  if (read === null || !isFacts(record, read.bytes)) return null;
  const names = new Set((await fileNames(database, row.item)).filter((name) => !mayBeNamed(name)));
  for (const file of read.record.files) {
    if (names.has(file.name) || row.erased?.includes(file.name)) continue;
    const reading = await readRecorded(database, by, row.item, file);
    if (reading.ok && !isFacts(file, reading.bytes)) names.add(file.name);
  }
  return [...names];
}
