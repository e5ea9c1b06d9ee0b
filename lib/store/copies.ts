import type { Bytes } from '../base/bytes.ts';
import { Fault } from '../base/fault.ts';
import { sha256 } from '../crypto/hash.ts';
import type { Identity, Recipient } from '../crypto/vault-key.ts';
import type { CopyRecord } from '../evidence/copy-record.ts';
import type { CopyRow, Database } from './database.ts';
import { copyLabel, copyRecordLabel } from './labels.ts';
import { putCopy } from './put-files.ts';
import { openedBytes, openedJson, sealedBlob, sealedJson } from './sealed.ts';

/**
 * Seals a marked copy and stores it beside its item, which does not change.
 * @throws Fault `facts-only`, `file-missing` as `putCopy` does.
 */
export async function addCopy(
  database: Database,
  to: Recipient,
  code: string,
  { record, png }: { record: CopyRecord; png: Bytes },
): Promise<void> {
  const { copy, item } = record;
  const row: CopyRow = {
    copy,
    item,
    case: code,
    record: await sealedJson(to, copyRecordLabel(copy), record),
    sealed: await sealedBlob(to, copyLabel(copy), png),
  };
  const { cases, items, copies } = database;
  await database.write([cases, items, copies], () => putCopy(database, row));
}

/** The copies of a case. */
export function copyRows(database: Database, code: string): Promise<CopyRow[]> {
  return database.copies.where('case').equals(code).toArray();
}

/** What a copy is of. @throws Fault `record-unreadable`. */
export async function readCopyRecord(by: Identity, row: CopyRow): Promise<CopyRecord> {
  const record = await openedJson<CopyRecord>(by, copyRecordLabel(row.copy), row.record);
  if (record.copy === row.copy && record.item === row.item) return record;
  throw new Fault('record-unreadable', 'A copy is filed under another item.');
}

/**
 * A copy and what it is of, compared with its record.
 * @throws Fault `file-missing`, `file-changed`, `record-unreadable`.
 */
export async function readCopy(
  database: Database,
  by: Identity,
  copy: string,
): Promise<{ record: CopyRecord; png: Bytes }> {
  const row = await database.copies.get(copy);
  if (!row) throw new Fault('file-missing', 'The copy is no longer in the vault.');
  const record = await readCopyRecord(by, row);
  const png = await openedBytes(by, copyLabel(copy), row.sealed);
  if ((await sha256(png)) === record.sha256) return { record, png };
  throw new Fault('file-changed', 'A copy is not what was recorded.');
}

/** Deletes one copy. It is no evidence: no line of the log says so. */
export async function deleteCopy(database: Database, copy: string): Promise<void> {
  await database.write([database.copies], () => database.copies.delete(copy));
}

/** Deletes all copies of a case. Only uses tables: it runs inside transactions of others. */
export async function dropCopies(database: Database, code: string): Promise<void> {
  await database.copies.where('case').equals(code).delete();
}
