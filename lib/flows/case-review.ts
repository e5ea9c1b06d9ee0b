import { asFault, Fault } from '../base/fault.ts';
import type { Clock } from '../base/time.ts';
import type { Identity } from '../crypto/vault-key.ts';
import type { Acquisition, FileRecord } from '../evidence/acquisition.ts';
import { type CustodyEntry, entryOfLine } from '../evidence/custody.ts';
import { ensureCase } from '../store/cases.ts';
import { readLog } from '../store/custody.ts';
import type { CaseRow, Database, ItemRow } from '../store/database.ts';
import { deleteItem, itemRows, readSummary } from '../store/items.ts';
import { readRecord, readRecorded } from '../store/recorded.ts';
import { recipient } from '../store/vault.ts';
import type { Unlocked } from './identity.ts';
import { itemTime, itemTimes } from './item-time.ts';
import { watchDatabase } from '../store/watch.ts';
import type { CheckedFile, ListedItem, OpenedItem, Review } from './review.ts';

/** Reads the case of this vault for the screens. */
export function caseReview(database: Database, clock: Clock, unlocked: Unlocked): Review {
  const current = () => ensureCase(database, clock());
  return {
    overview: async () => overviewOf(database, await current()),
    items: async (limit) => list(database, await current(), unlocked, limit),
    open: (item) => openItem(database, unlocked, item),
    file: (item, name) => fileOf(database, unlocked, item, name),
    times: async (record) => itemTimes(database, await unlocked(), record),
    log: async () => logOf(database, unlocked, await current()),
    remove: (item) => remove(database, item, clock),
    watch: (changed) => watchDatabase(database, changed),
  };
}

async function overviewOf(database: Database, { code }: CaseRow) {
  const rows = database.items.where('[case+number]').between([code, 0], [code, Infinity]);
  return { code, count: await rows.count() };
}

async function list(
  database: Database,
  { code }: CaseRow,
  unlocked: Unlocked,
  limit?: number,
): Promise<ListedItem[]> {
  const [by, rows] = await Promise.all([unlocked(), itemRows(database, code, limit)]);
  return Promise.all(rows.map((row) => listed(database, by, row)));
}

async function listed(database: Database, by: Identity, row: ItemRow): Promise<ListedItem> {
  try {
    const [summary, time] = await Promise.all([readSummary(by, row), itemTime(database, row.item)]);
    return { state: 'whole', summary, time };
  } catch (thrown) {
    const { item, number } = row;
    return { state: 'damaged', item, number, fault: asFault(thrown).code };
  }
}

async function rowOf(database: Database, item: string): Promise<ItemRow> {
  const row = await database.items.get(item);
  if (!row) throw new Fault('file-missing', 'The item is no longer in the vault.');
  return row;
}

async function openItem(database: Database, unlocked: Unlocked, item: string): Promise<OpenedItem> {
  const [by, row] = await Promise.all([unlocked(), rowOf(database, item)]);
  const { record } = await readRecord(database, by, row);
  const files: CheckedFile[] = [];
  for (const file of record.files) files.push(await checked(database, by, record, file));
  return { number: row.number, record, digest: row.record, files };
}

async function checked(
  database: Database,
  by: Identity,
  record: Acquisition,
  file: FileRecord,
): Promise<CheckedFile> {
  const reading = await readRecorded(database, by, record.item, file);
  return { ...file, fault: reading.ok ? null : reading.fault.code };
}

async function fileOf(
  database: Database,
  unlocked: Unlocked,
  item: string,
  name: string,
): Promise<Blob> {
  const [by, row] = await Promise.all([unlocked(), rowOf(database, item)]);
  const { record } = await readRecord(database, by, row);
  const file = record.files.find((candidate) => candidate.name === name);
  if (!file) throw new Fault('file-missing', `The record names no file ${name}.`);
  const reading = await readRecorded(database, by, item, file);
  if (!reading.ok) throw reading.fault;
  return new Blob([reading.bytes], { type: file.type });
}

async function logOf(
  database: Database,
  unlocked: Unlocked,
  { code }: CaseRow,
): Promise<CustodyEntry[]> {
  const lines = await readLog(database, await unlocked(), code);
  return lines.map(entryOfLine);
}

async function remove(database: Database, item: string, clock: Clock): Promise<void> {
  const [to, row] = await Promise.all([recipient(database), rowOf(database, item)]);
  await deleteItem(database, to, row, clock);
}
