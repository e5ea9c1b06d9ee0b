import type { Bytes } from '../base/bytes.ts';
import { canonicalBytes } from '../base/canonical.ts';
import { Fault } from '../base/fault.ts';
import { sha256 } from '../crypto/hash.ts';
import type { Clock } from '../base/time.ts';
import type { Identity, Recipient } from '../crypto/vault-key.ts';
import type { Acquisition, FileRecord } from '../evidence/acquisition.ts';
import { itemFiles } from '../evidence/item-files.ts';
import type { ItemSummary } from '../evidence/summary.ts';
import { caseOf } from './current-case.ts';
import { appendAll, appendWith } from './custody.ts';
import type { Database, ItemRow } from './database.ts';
import { fileLabel, summaryLabel } from './labels.ts';
import { queueStamps } from './stamps.ts';
import { type FileToPut, putFiles, refusePictures } from './put-files.ts';
import { openedBytes, openedJson, openedPieces, sealedBlob, sealedJson } from './sealed.ts';

/** An item, ready to be sealed. */
export interface NewItem {
  record: Acquisition;
  /** Files that are not stored yet; longer captures store theirs as they are taken. */
  files: { name: string; bytes: Bytes }[];
  /**
   * The summary without its number, which only the transaction knows; or what was sealed of it. It may
   * still be under way: its small picture is drawn while the files are sealed.
   */
  summary: NewSummary | Promise<NewSummary> | Blob;
}

type NewSummary = Omit<ItemSummary, 'number'>;

/**
 * Seals an item and stores it with its custody entry and the time stamps to be asked for, in one
 * transaction: all of it or nothing.
 * Returns its number in the case. @throws Fault `facts-only` when its case may not hold all of it.
 */
export async function addItem(
  database: Database,
  to: Recipient,
  { record, files, summary: shown }: NewItem,
  clock: Clock,
): Promise<number> {
  const { item, case: code } = record;
  const recordBytes = canonicalBytes(record);
  const all = [...files, { name: itemFiles.record, bytes: recordBytes }];
  const action = record.failures.length > 0 ? 'acquisition-incomplete' : 'item-acquired';
  const [put, { summary, preview }, digest] = await Promise.all([
    Promise.all(all.map((file) => fileToPut(to, record, file))),
    sealedSummary(to, item, shown),
    sha256(recordBytes),
  ]);
  const eventNow = () => ({ action, at: clock().toISOString(), item, record: digest }) as const;
  return appendWith(database, to, code, eventNow, async (own, after) => {
    const number = own.acquired + 1;
    refusePictures(own, record.files, preview);
    await clearOthers(database, record, files);
    await putFiles(database, code, put);
    const size = await sealedSize(database, item);
    const row: ItemRow = { item, case: code, number, record: digest, size, summary };
    await database.items.add(row);
    await database.pending.delete(item);
    await queueStamps(database, { item, case: code, seq: after.seq, imprint: after.digest ?? '' });
    await database.cases.update(code, { acquired: number });
    return number;
  });
}

async function sealedSummary(
  to: Recipient,
  item: string,
  shown: NewItem['summary'],
): Promise<{ summary: Blob; preview: string | null }> {
  if (shown instanceof Blob) return { summary: shown, preview: null };
  const value = await shown;
  return {
    summary: await sealedJson(to, summaryLabel(item), value),
    preview: value.preview,
  };
}

/** Of the files that are stored already, what the record does not name goes, and what comes anew. */
async function clearOthers(
  database: Database,
  { item, files }: Pick<Acquisition, 'item' | 'files'>,
  fresh: NewItem['files'],
): Promise<void> {
  const named = new Set(files.map(({ name }) => name));
  for (const { name } of fresh) named.delete(name);
  const names = await fileNames(database, item);
  const rest = names.filter((name) => !named.has(name));
  await database.files.bulkDelete(rest.map((name): [string, string] => [item, name]));
}

/** Sealed bytes of all files of an item. */
export async function sealedSize(database: Database, item: string): Promise<number> {
  const rows = await database.files.where('item').equals(item).toArray();
  return rows.reduce((sum, { sealed }) => sum + sealed.size, 0);
}

async function fileToPut(
  to: Recipient,
  { item, files }: Pick<Acquisition, 'item' | 'files'>,
  { name, bytes }: { name: string; bytes: Bytes },
): Promise<FileToPut> {
  const own: Pick<FileRecord, 'name' | 'type'> = { name, type: 'application/json' };
  const unknown = { name, type: '' };
  const kind = files.find((file) => file.name === name) ?? unknown;
  const sealed = await sealedBlob(to, fileLabel(item, name), bytes);
  return { row: { item, name, sealed }, kind: name === itemFiles.record ? own : kind, bytes };
}

/** A case's items, newest first. */
export function itemRows(database: Database, code: string, limit = Infinity): Promise<ItemRow[]> {
  const all = database.items.where('[case+number]').between([code, 0], [code, Infinity]).reverse();
  return (Number.isFinite(limit) ? all.limit(limit) : all).toArray();
}

/** Ids and numbers of a case's items, newest first, and whether none is missing: without their rows. */
export function rowKeys(
  database: Database,
  code: string,
): Promise<{ rows: { item: string; number: number }[]; complete: boolean }> {
  const all = database.items.where('[case+number]').between([code, 0], [code, Infinity]);
  return database.transaction('r', database.items, database.cases, async () => {
    // Forwards they come at once, backwards one by one.
    const items = await all.primaryKeys();
    const { acquired } = await caseOf(database, code);
    const complete = items.length === acquired;
    // As many as were ever added have the numbers that were given out, in their order.
    const numbers = complete ? null : await all.keys();
    const number = (index: number) => (numbers ? numberIn(numbers[index]) : index + 1);
    const rows = items.map((item, index) => ({ item, number: number(index) })).reverse();
    return { rows, complete };
  });
}

function numberIn(key: unknown): number {
  return (key as [code: string, number: number])[1];
}

/** What the list shows of an item. @throws Fault `record-unreadable`. */
export async function readSummary(by: Identity, row: ItemRow): Promise<ItemSummary> {
  const label = summaryLabel(row.item);
  const summary = await openedJson<Omit<ItemSummary, 'number'>>(by, label, row.summary);
  return { ...summary, number: row.number };
}

/** A stored file, opened. Not yet compared with its record. @throws Fault `file-missing`, `record-unreadable`. */
export async function readFile(
  database: Database,
  by: Identity,
  item: string,
  name: string,
): Promise<Bytes> {
  const row = await database.files.get([item, name]);
  if (!row) throw new Fault('file-missing', `${name} is no longer in the vault.`);
  return openedBytes(by, fileLabel(item, name), row.sealed);
}

// Up to here one read is quicker than one a piece, and the memory is there.
const wholeUpTo = 8 * 1024 * 1024;

/** The same piece by piece where it is too large to hold. @throws Fault as `readFile` does. */
export async function* readPieces(
  database: Database,
  by: Identity,
  item: string,
  name: string,
): AsyncGenerator<Bytes> {
  const row = await database.files.get([item, name]);
  if (!row) throw new Fault('file-missing', `${name} is no longer in the vault.`);
  const label = fileLabel(item, name);
  if (row.sealed.size <= wholeUpTo) yield await openedBytes(by, label, row.sealed);
  else yield* openedPieces(by, label, row.sealed);
}

/** Names of the files that are stored of an item. */
export async function fileNames(database: Database, item: string): Promise<string[]> {
  const keys = await database.files.where('item').equals(item).primaryKeys();
  return keys.map(([, name]) => name);
}

/** Deletes an item's bytes; an entry with its digest stays in the log. */
export function deleteItem(
  database: Database,
  to: Recipient,
  row: ItemRow,
  clock: Clock,
): Promise<void> {
  return deleteItems(database, to, row.case, [row], clock);
}

/** Deletes items of one case in one transaction, each with its entry in the log: all or none. */
export function deleteItems(
  database: Database,
  to: Recipient,
  code: string,
  rows: readonly ItemRow[],
  clock: Clock,
): Promise<void> {
  const action = 'item-deleted' as const;
  const eventsNow = () =>
    rows.map(({ item, record }) => ({ action, at: clock().toISOString(), item, record }));
  const items = rows.map(({ item }) => item);
  return appendAll(database, to, code, eventsNow, async () => {
    await database.files.where('item').anyOf(items).delete();
    await database.items.bulkDelete(items);
    await database.stamps.where('item').anyOf(items).delete();
    await database.copies.where('item').anyOf(items).delete();
  });
}
