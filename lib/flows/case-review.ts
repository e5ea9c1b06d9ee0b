import type { Bytes } from '../base/bytes.ts';
import { asFault, Fault } from '../base/fault.ts';
import { batched } from '../base/batched.ts';
import type { Clock } from '../base/time.ts';
import { identifiersOf } from '../bundle/identifiers.ts';
import type { Identity } from '../crypto/vault-key.ts';
import type { FileRecord } from '../evidence/acquisition.ts';
import { type CustodyEntry, entryOfLine } from '../evidence/custody.ts';
import { mayHold } from '../evidence/facts-only.ts';
import { deleteCase } from '../store/cases.ts';
import { caseOf, currentCase } from '../store/current-case.ts';
import { readLog } from '../store/custody.ts';
import type { Database, ItemRow } from '../store/database.ts';
import { sizeOfItems } from '../store/exported.ts';
import { itemRows, rowKeys } from '../store/items.ts';
import { checkRecorded, readRecord, readRecorded } from '../store/recorded.ts';
import { caseGlance, listedAll } from './case-glance.ts';
import { alsoSeenItems } from './also-seen-items.ts';
import { isDamaged } from './damaged-items.ts';
import { heldChanges } from './held-changes.ts';
import type { Unlocked } from './identity.ts';
import { itemTimes } from './item-time.ts';
import { keptMarks } from './kept-marks.ts';
import { lostItems } from './lost-items.ts';
import { ownMarks } from './own-marks.ts';
import { ownRemoval } from './own-removal.ts';
import { searcher } from './search.ts';
import type { CheckedFile, ListedItem, ListRow, OpenedItem, Review } from './review.ts';

/** Reads the case of this vault for the screens. */
export function caseReview(database: Database, clock: Clock, unlocked: Unlocked): Review {
  // Looking opens no case: only a capture does.
  const code = async () => (await currentCase(database))?.code ?? null;
  const seen = caseGlance(database, unlocked);
  const looking = {
    listed: batched((rows: readonly ListRow[]) => listedRows(database, unlocked, rows)),
    open: (item: string) => openItem(database, unlocked, item),
  };
  const marks = ownMarks(database, unlocked);
  const held = heldChanges();
  const rows = {
    rowOf: (item: string) => rowOf(database, unlocked, item),
    lostRow: (item: string) => lostRow(database, unlocked, item),
  };
  return {
    overview: seen.overview,
    items: async (limit) =>
      limit === undefined ? list(database, await code(), unlocked) : seen.items(limit),
    rows: async () => rowsOf(database, await code(), unlocked),
    ...looking,
    searcher: () =>
      searcher({
        ...{ database, unlocked },
        marks: keptMarks(database, unlocked, () => marks.read()),
        damaged: (row) => isDamaged(looking, row),
      }),
    file: (item, name) => fileOf(database, unlocked, item, name),
    alsoSeen: async (item) =>
      alsoSeenItems(database, await unlocked(), await rowOf(database, unlocked, item)),
    times: async (record) => itemTimes(database, await unlocked(), record),
    log: () => logReader(database, unlocked, code),
    bundleSize: async (leftOut) => sizeOfItems(database, (await code()) ?? '', leftOut),
    ...ownRemoval({ database, unlocked, clock, held, ...rows }),
    marks,
    removeCase: async () => removeCase(database, await code()),
    watch: (changed) => seen.watch(held.through(changed)),
  };
}

async function list(
  database: Database,
  code: string | null,
  unlocked: Unlocked,
): Promise<ListedItem[]> {
  const by = await unlocked();
  if (code === null) return [];
  const rows = await itemRows(database, code);
  const lost = await knownLost(database, by, code, rows);
  const all = [...rows, ...lost].sort((a, b) => b.number - a.number);
  return listedAll(database, by, all, await caseOf(database, code));
}

async function rowsOf(
  database: Database,
  code: string | null,
  unlocked: Unlocked,
): Promise<ListRow[]> {
  const by = await unlocked();
  if (code === null) return [];
  const { rows, complete } = await rowKeys(database, code);
  if (complete) return rows;
  const lost = await knownLost(database, by, code, rows);
  return [...rows, ...lost].sort((a, b) => b.number - a.number);
}

/** Lines of the list, all of one case; for those that are gone, that they are. */
async function listedRows(
  database: Database,
  unlocked: Unlocked,
  asked: readonly ListRow[],
): Promise<ListedItem[]> {
  const by = await unlocked();
  const found = await database.items.bulkGet(asked.map(({ item }) => item));
  const rows = found.filter((row) => row !== undefined);
  const own = rows[0] && (await caseOf(database, rows[0].case));
  const lines = own ? await listedAll(database, by, rows, own) : [];
  const byItem = new Map(rows.map(({ item }, index) => [item, lines[index]]));
  return asked.map(
    ({ item, number }) =>
      byItem.get(item) ?? { state: 'damaged', item, number, fault: 'file-missing' },
  );
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

// A log that does not open says so itself: the items that are there must still be listed.
async function knownLost(...asked: Parameters<typeof lostOf>): Promise<ItemRow[]> {
  try {
    return await lostOf(...asked);
  } catch (thrown) {
    if (asFault(thrown).code === 'record-unreadable') return [];
    throw thrown;
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
  const { factsOnly } = await caseOf(database, row.case);
  for (const file of record.files)
    files.push(await checked({ database, by, row, factsOnly }, file));
  const identifiers = identifiersOf(row.number, record);
  return { number: row.number, record, digest: row.record, files, identifiers };
}

interface Checking {
  database: Database;
  by: Identity;
  row: ItemRow;
  factsOnly: boolean;
}

async function checked(checking: Checking, file: FileRecord): Promise<CheckedFile> {
  const { database, by, row, factsOnly } = checking;
  if (row.erased?.includes(file.name)) return { ...file, fault: 'picture-erased' };
  // What is left from before is not looked at any more.
  if (factsOnly && !mayHold(file)) return { ...file, fault: 'facts-only' };
  const reading = await checkRecorded(database, by, row.item, file);
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
  const { factsOnly } = await caseOf(database, row.case);
  if (factsOnly && !mayHold(file)) throw new Fault('facts-only', `${name} is not shown.`);
  const reading = await readRecorded(database, by, item, file);
  if (!reading.ok) throw reading.fault;
  return new Blob([reading.bytes], { type: file.type });
}

function logReader(
  database: Database,
  unlocked: Unlocked,
  code: () => Promise<string | null>,
): () => Promise<CustodyEntry[]> {
  let read: { code: string; lines: Bytes[] } | null = null;
  return async () => {
    const [by, own] = [await unlocked(), await code()];
    if (own === null) return [];
    const before = read?.code === own ? read.lines : [];
    read = { code: own, lines: await readLog(database, by, own, before) };
    return read.lines.map(entryOfLine);
  };
}

async function removeCase(database: Database, code: string | null): Promise<void> {
  if (code !== null) await deleteCase(database, code);
}
