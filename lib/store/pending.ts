import { Fault } from '../base/fault.ts';
import type { Recipient } from '../crypto/vault-key.ts';
import type { FileRecord } from '../evidence/acquisition.ts';
import type { CaptureWay } from '../evidence/capture-way.ts';
import type { ItemSummary } from '../evidence/summary.ts';
import type { Database, FileRow, PendingRow } from './database.ts';
import { fileLabel, summaryLabel } from './labels.ts';
import { putFiles, refusePictures } from './put-files.ts';
import { sealedBlob, sealedJson } from './sealed.ts';

/**
 * Notes a capture that begins. It goes in the transaction that stores its item. Returns the way it
 * has to go: in a facts-only case that is facts only, whatever was asked for.
 */
export function beginCapture(
  database: Database,
  row: Omit<PendingRow, 'files' | 'summary'>,
): Promise<CaptureWay> {
  return database.write([database.pending, database.cases], async () => {
    const way = (await database.cases.get(row.case))?.factsOnly ? 'facts' : row.way;
    await database.pending.add({ ...row, way, files: [], summary: null });
    return way;
  });
}

/**
 * Seals and stores one file of a capture that is under way, and notes it.
 * @throws Fault `storage-failed` when the capture is no longer there: the vault was wiped meanwhile;
 * `facts-only` when its case may not hold the file.
 */
export async function keepFile(
  database: Database,
  to: Recipient,
  item: string,
  { record, bytes }: { record: FileRecord; bytes: Uint8Array<ArrayBuffer> },
): Promise<void> {
  const sealed = await sealedBlob(to, fileLabel(item, record.name), bytes);
  await addFile(database, item, { record, sealed, bytes });
}

/**
 * Puts a sealed file into the vault and notes it, both or neither. `bytes` are null when there are
 * too many to be looked at. @throws as `keepFile`.
 */
export async function addFile(
  database: Database,
  item: string,
  { record, sealed, bytes }: { record: FileRecord; sealed: Blob; bytes: Uint8Array | null },
): Promise<void> {
  const { cases, pending, files } = database;
  await database.write([cases, pending, files], async () => {
    const row = await database.pending.get(item);
    if (!row) throw new Fault('storage-failed', 'The capture is no longer there.');
    const file = { row: { item, name: record.name, sealed }, kind: record, bytes };
    await putFiles(database, row.case, [file]);
    await database.pending.update(item, { files: [...row.files, record] });
  });
}

/** Puts a part of a file that is still arriving beside the files. @throws as `keepFile`. */
export async function addPart(database: Database, row: FileRow, type: string): Promise<void> {
  const { cases, pending, files } = database;
  await database.write([cases, pending, files], async () => {
    const capture = await database.pending.get(row.item);
    if (!capture) throw new Fault('storage-failed', 'The capture is no longer there.');
    await putFiles(database, capture.case, [{ row, kind: { name: row.name, type }, bytes: null }]);
  });
}

/** Seals what a list will show of a capture that is under way. @throws Fault `facts-only`. */
export async function keepPendingSummary(
  database: Database,
  to: Recipient,
  summary: Omit<ItemSummary, 'number'>,
): Promise<void> {
  const sealed = await sealedJson(to, summaryLabel(summary.item), summary);
  await database.write([database.pending, database.cases], async () => {
    const row = await database.pending.get(summary.item);
    const own = row && (await database.cases.get(row.case));
    if (own) refusePictures(own, [], summary.preview);
    await database.pending.update(summary.item, { summary: sealed });
  });
}

/** Forgets a capture that ended without an item, with the files it had stored. */
export async function forgetCapture(database: Database, item: string): Promise<void> {
  await database.write([database.pending, database.files], async () => {
    await database.pending.delete(item);
    await database.files.where('item').equals(item).delete();
  });
}

/** Captures that began and have neither an item nor an end. */
export function pendingCaptures(database: Database): Promise<PendingRow[]> {
  return database.pending.toArray();
}
