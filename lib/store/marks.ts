import { Fault } from '../base/fault.ts';
import type { Identity, Recipient } from '../crypto/vault-key.ts';
import type { ItemMark } from '../evidence/mark.ts';
import type { Database, MarksRow } from './database.ts';
import { marksLabel } from './labels.ts';
import { openedJson, sealedJson } from './sealed.ts';

// All marks of a case lie in one sealed row: opening it once is enough for a list of thousands, and
// nothing in the clear tells which items belong together.

/** Labels and notes of a case. @throws Fault `record-unreadable` when they no longer open. */
export async function readMarks(
  database: Database,
  by: Identity,
  code: string,
): Promise<ItemMark[]> {
  const row = await database.marks.get(code);
  return row ? openedMarks(by, row) : [];
}

/** What is another one after each change of the marks of a case; empty where nothing is noted. */
export async function marksChange(database: Database, code: string): Promise<string> {
  return (await database.marks.get(code))?.change ?? '';
}

async function openedMarks(by: Identity, { case: code, sealed }: MarksRow): Promise<ItemMark[]> {
  return (await openedJson<{ marks: ItemMark[] }>(by, marksLabel(code), sealed)).marks;
}

/** The keys of an unlocked vault: to read what there is, and to seal what comes instead. */
export interface Keys {
  by: Identity;
  to: Recipient;
}

const maxTries = 50;

/**
 * Changes the marks of a case. What they say of items that are no longer there goes. Two windows may
 * change them at once: as with the log, what was made counts only if nothing else came in between.
 * Marks that no longer open cannot be saved by anyone: the change then begins with none.
 * @throws Fault `storage-failed` when other writers kept winning.
 */
export async function changeMarks(
  database: Database,
  keys: Keys,
  code: string,
  change: (before: ItemMark[]) => ItemMark[],
): Promise<void> {
  for (let tries = 0; tries < maxTries; tries++) {
    const row = await database.marks.get(code);
    const before = row ? await openedMarks(keys.by, row).catch(noneIfUnreadable) : [];
    const there = await itemsOf(database, code);
    const marks = change(before).filter(({ item }) => there.has(item));
    if (await isKept(database, row, await sealedRow(keys.to, code, marks))) return;
  }
  throw new Fault('storage-failed', 'The labels and notes were busy for too long.');
}

/** Drops what is noted of items that are no longer there. Needs no key when nothing is noted. */
export async function forgetMarks(
  database: Database,
  keys: () => Promise<Keys>,
  code: string,
): Promise<void> {
  if (await database.marks.get(code))
    await changeMarks(database, await keys(), code, (before) => before);
}

function noneIfUnreadable(thrown: unknown): ItemMark[] {
  if (thrown instanceof Fault && thrown.code === 'record-unreadable') return [];
  throw thrown;
}

async function itemsOf(database: Database, code: string): Promise<ReadonlySet<string>> {
  const rows = database.items.where('[case+number]').between([code, 0], [code, Infinity]);
  return new Set<string>(await rows.primaryKeys());
}

async function sealedRow(to: Recipient, code: string, marks: ItemMark[]): Promise<MarksRow> {
  const sealed = await sealedJson(to, marksLabel(code), { marks });
  return { case: code, change: crypto.randomUUID(), sealed };
}

function isKept(
  database: Database,
  before: MarksRow | undefined,
  after: MarksRow,
): Promise<boolean> {
  return database.write([database.cases, database.marks], async () => {
    const now = await database.marks.get(after.case);
    if (now?.change !== before?.change) return false;
    // A case that was deleted meanwhile gets none: then all is done too.
    if (await database.cases.get(after.case)) await database.marks.put(after);
    return true;
  });
}
