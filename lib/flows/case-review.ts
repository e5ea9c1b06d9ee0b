import { asFault, Fault } from '../base/fault.ts';
import type { Clock } from '../base/time.ts';
import { identifiersOf } from '../bundle/identifiers.ts';
import type { Identity } from '../crypto/vault-key.ts';
import type { Acquisition, FileRecord } from '../evidence/acquisition.ts';
import { type CustodyEntry, entryOfLine } from '../evidence/custody.ts';
import { caseOf, currentCase, deleteCase } from '../store/cases.ts';
import { readLog } from '../store/custody.ts';
import type { Database, ItemRow } from '../store/database.ts';
import { deleteItem, itemRows, readSummary, rowKeys } from '../store/items.ts';
import { readRecord, readRecorded } from '../store/recorded.ts';
import { recipient } from '../store/vault.ts';
import type { Unlocked } from './identity.ts';
import { itemTime, itemTimes } from './item-time.ts';
import { lostItems } from './lost-items.ts';
import { searcher } from './search.ts';
import { watchDatabase } from '../store/watch.ts';
import type {
  CaseOverview,
  CheckedFile,
  ListedItem,
  ListRow,
  OpenedItem,
  Review,
} from './review.ts';

/** Reads the case of this vault for the screens. */
export function caseReview(database: Database, clock: Clock, unlocked: Unlocked): Review {
  // Looking opens no case: only a capture does.
  const code = async () => (await currentCase(database))?.code ?? null;
  return {
    overview: async () => overviewOf(database, await code()),
    items: async (limit) => list(database, await code(), unlocked, limit),
    rows: async () => rowsOf(database, await code(), unlocked),
    listed: (row) => listedRow(database, unlocked, row),
    searcher: () => searcher(database, unlocked),
    open: (item) => openItem(database, unlocked, item),
    file: (item, name) => fileOf(database, unlocked, item, name),
    times: async (record) => itemTimes(database, await unlocked(), record),
    log: async () => logOf(database, unlocked, await code()),
    remove: (item) => remove(database, unlocked, item, clock),
    removeCase: async () => removeCase(database, await code()),
    watch: (changed) => watchDatabase(database, changed),
  };
}

async function overviewOf(database: Database, code: string | null): Promise<CaseOverview> {
  if (code === null) return { code, count: 0 };
  const rows = database.items.where('[case+number]').between([code, 0], [code, Infinity]);
  return { code, count: await rows.count() };
}

async function list(
  database: Database,
  code: string | null,
  unlocked: Unlocked,
  limit?: number,
): Promise<ListedItem[]> {
  const by = await unlocked();
  if (code === null) return [];
  const rows = await itemRows(database, code, limit);
  const lost = limit === undefined ? await lostOf(database, by, code, rows) : [];
  const all = [...rows, ...lost].sort((a, b) => b.number - a.number);
  return Promise.all(all.map((row) => listed(database, by, row)));
}

async function rowsOf(
  database: Database,
  code: string | null,
  unlocked: Unlocked,
): Promise<ListRow[]> {
  const by = await unlocked();
  if (code === null) return [];
  const rows = await rowKeys(database, code);
  const { acquired } = await caseOf(database, code);
  if (rows.length === acquired) return rows;
  const lost = await lostOf(database, by, code, rows);
  return [...rows, ...lost].sort((a, b) => b.number - a.number);
}

async function listedRow(
  database: Database,
  unlocked: Unlocked,
  { item, number }: ListRow,
): Promise<ListedItem> {
  const by = await unlocked();
  const row = await database.items.get(item);
  if (row) return listed(database, by, row);
  return { state: 'damaged', item, number, fault: 'file-missing' };
}

// The log is read only when rows are missing, by deletion or by loss.
async function lostOf(
  database: Database,
  by: Identity,
  code: string,
  rows: readonly ListRow[],
): Promise<ItemRow[]> {
  const { acquired } = await caseOf(database, code);
  if (rows.length === acquired) return [];
  return lostItems(code, rows, (await readLog(database, by, code)).map(entryOfLine));
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

async function rowOf(database: Database, unlocked: Unlocked, item: string): Promise<ItemRow> {
  const row = (await database.items.get(item)) ?? (await lostRow(database, unlocked, item));
  if (!row) throw new Fault('file-missing', 'The item is no longer in the vault.');
  return row;
}

async function lostRow(
  database: Database,
  unlocked: Unlocked,
  item: string,
): Promise<ItemRow | undefined> {
  const code = (await currentCase(database))?.code;
  if (code === undefined) return undefined;
  const lost = await lostOf(database, await unlocked(), code, await itemRows(database, code));
  return lost.find((row) => row.item === item);
}

async function openItem(database: Database, unlocked: Unlocked, item: string): Promise<OpenedItem> {
  const [by, row] = await Promise.all([unlocked(), rowOf(database, unlocked, item)]);
  const { record } = await readRecord(database, by, row);
  const files: CheckedFile[] = [];
  for (const file of record.files) files.push(await checked(database, by, record, file));
  const identifiers = identifiersOf(row.number, record);
  return { number: row.number, record, digest: row.record, files, identifiers };
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
  const [by, row] = await Promise.all([unlocked(), rowOf(database, unlocked, item)]);
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
  code: string | null,
): Promise<CustodyEntry[]> {
  const by = await unlocked();
  const lines = code === null ? [] : await readLog(database, by, code);
  return lines.map(entryOfLine);
}

async function remove(
  database: Database,
  unlocked: Unlocked,
  item: string,
  clock: Clock,
): Promise<void> {
  const [to, row] = await Promise.all([recipient(database), rowOf(database, unlocked, item)]);
  await deleteItem(database, to, row, clock);
}

async function removeCase(database: Database, code: string | null): Promise<void> {
  if (code !== null) await deleteCase(database, code);
}
