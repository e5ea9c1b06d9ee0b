import { Fault } from '../base/fault.ts';
import type { Recipient } from '../crypto/vault-key.ts';
import type { FileRecord } from '../evidence/acquisition.ts';
import type { ItemSummary } from '../evidence/summary.ts';
import type { Database, PendingRow } from './database.ts';
import { fileLabel, summaryLabel } from './labels.ts';
import { sealedBlob, sealedJson } from './sealed.ts';

/** Notes a capture that begins. It goes in the transaction that stores its item. */
export async function beginCapture(
  database: Database,
  row: Omit<PendingRow, 'files' | 'summary'>,
): Promise<void> {
  await database.pending.add({ ...row, files: [], summary: null });
}

/**
 * Seals and stores one file of a capture that is under way, and notes it.
 * @throws Fault `storage-failed` when the capture is no longer there: the vault was wiped meanwhile.
 */
export async function keepFile(
  database: Database,
  to: Recipient,
  item: string,
  { record, bytes }: { record: FileRecord; bytes: Uint8Array<ArrayBuffer> },
): Promise<void> {
  const sealed = await sealedBlob(to, fileLabel(item, record.name), bytes);
  await addFile(database, item, record, sealed);
}

/** Puts a sealed file into the vault and notes it, both or neither. */
export async function addFile(
  database: Database,
  item: string,
  record: FileRecord,
  sealed: Blob,
): Promise<void> {
  await database.transaction('rw', database.pending, database.files, async () => {
    const row = await database.pending.get(item);
    if (!row) throw new Fault('storage-failed', 'The capture is no longer there.');
    await database.files.add({ item, name: record.name, sealed });
    await database.pending.update(item, { files: [...row.files, record] });
  });
}

/** Seals what a list will show of a capture that is under way. */
export async function keepPendingSummary(
  database: Database,
  to: Recipient,
  summary: Omit<ItemSummary, 'number'>,
): Promise<void> {
  const sealed = await sealedJson(to, summaryLabel(summary.item), summary);
  await database.pending.update(summary.item, { summary: sealed });
}

/** Forgets a capture that ended without an item, with the files it had stored. */
export async function forgetCapture(database: Database, item: string): Promise<void> {
  await database.transaction('rw', database.pending, database.files, async () => {
    await database.pending.delete(item);
    await database.files.where('item').equals(item).delete();
  });
}

/** Captures that began and have neither an item nor an end. */
export function pendingCaptures(database: Database): Promise<PendingRow[]> {
  return database.pending.toArray();
}
