import { fromUtf8 } from '../base/bytes.ts';
import { identifiersOf } from '../bundle/identifiers.ts';
import type { Identity } from '../crypto/vault-key.ts';
import type { Acquisition } from '../evidence/acquisition.ts';
import { itemFiles } from '../evidence/item-files.ts';
import type { Database, ItemRow } from '../store/database.ts';
import { readRecord, readRecorded } from '../store/recorded.ts';
import { itemTime } from './item-time.ts';
import type { ListRow } from './review.ts';

/** Which items are wanted. */
export interface Wanted {
  /** All of these must stand in its address, title, names, numbers, messages or text. */
  words: string;
  show: 'all' | 'incomplete' | 'pending';
}

/** How far a search is: items looked at, of all. */
export interface SearchProgress {
  done: number;
  total: number;
}

/** Searches a case again and again; what was opened once is not opened twice. */
export interface Searcher {
  /**
   * The rows that are wanted, in the order they were given.
   * @throws the signal's reason when it is stopped, Fault `vault-locked` when it cannot be opened.
   */
  find(
    wanted: Wanted,
    rows: readonly ListRow[],
    signal: AbortSignal,
    told: (progress: SearchProgress) => void,
  ): Promise<ListRow[]>;
}

/** What a search knows of an item that was opened. */
interface Searched {
  /** Folded text, null when it was not kept: then it is opened again. */
  text: string | null;
  incomplete: boolean;
}

/** Characters of text that are kept in memory, of all items together. */
const mostKept = 32_000_000;

/** Items that are opened at the same time: opening waits for the disk as much as for the processor. */
const together = 8;

/** A searcher of a case. It holds what it read in memory: drop it when the case is no longer shown. */
export function searcher(database: Database, unlocked: () => Promise<Identity>): Searcher {
  const work: Work = { database, unlocked, known: new Map(), room: { left: mostKept } };
  return {
    async find(wanted, rows, signal, told) {
      const query = { ...wanted, folded: fold(wanted.words).split(/\s+/u).filter(Boolean) };
      const found: ListRow[] = [];
      for (let at = 0; at < rows.length; at += together) {
        const batch = rows.slice(at, at + together);
        const known = batch.map((row) => knownAnswer(work, row, query));
        // What is known already is not waited for: that would cost more than looking.
        const fits = known.includes(null) ? await allAnswers(work, batch, query) : known;
        signal.throwIfAborted();
        found.push(...batch.filter((_, index) => fits[index]));
        told({ done: at + batch.length, total: rows.length });
      }
      return found;
    },
  };
}

/** Letters as they are looked for: without case, accents or the width of their form. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

interface Work {
  database: Database;
  unlocked: () => Promise<Identity>;
  known: Map<string, Searched>;
  room: { left: number };
}

interface Query extends Wanted {
  folded: readonly string[];
}

function allAnswers(work: Work, rows: readonly ListRow[], query: Query): Promise<boolean[]> {
  return Promise.all(
    rows.map(async (row) => knownAnswer(work, row, query) ?? (await isWanted(work, row, query))),
  );
}

/** Whether an item is wanted, or null when it has to be opened to know. */
function knownAnswer({ known }: Work, { item }: ListRow, query: Query): boolean | null {
  if (query.show === 'pending') return null;
  if (query.folded.length === 0 && query.show === 'all') return true;
  const before = known.get(item);
  if (!before || (before.text === null && query.folded.length > 0)) return null;
  return fits(before, query);
}

async function isWanted(work: Work, row: ListRow, query: Query): Promise<boolean> {
  if (query.show !== 'pending') return fits(await opened(work, row), query);
  const { state } = await itemTime(work.database, row.item);
  if (state !== 'pending' && state !== 'refused') return false;
  const words = { ...query, show: 'all' as const };
  return knownAnswer(work, row, words) ?? (await isWanted(work, row, words));
}

function fits({ text, incomplete }: Searched, { show, folded }: Query): boolean {
  if (show === 'incomplete' && !incomplete) return false;
  return folded.every((word) => text?.includes(word));
}

async function opened(work: Work, row: ListRow): Promise<Searched> {
  const now = await read(work, row);
  const length = now.text?.length ?? 0;
  const kept = work.room.left >= length;
  if (kept) work.room.left -= length;
  work.known.set(row.item, kept ? now : { ...now, text: null });
  return now;
}

// What is damaged matches no word, and counts as incomplete.
async function read({ database, unlocked }: Work, { item }: ListRow): Promise<Searched> {
  const [by, row] = await Promise.all([unlocked(), database.items.get(item)]);
  const record = row && (await recordOf(database, by, row));
  if (!row || !record) return { text: '', incomplete: true };
  const { coverage, failures } = record;
  const texts = await Promise.all(textFiles.map((name) => textOf(database, by, record, name)));
  const text = fold([...wordsOf(row.number, record), ...texts].join('\n'));
  return { text, incomplete: failures.length > 0 || coverage.changes.length > 0 };
}

async function recordOf(
  database: Database,
  by: Identity,
  row: ItemRow,
): Promise<Acquisition | null> {
  return readRecord(database, by, row).then(
    ({ record }) => record,
    () => null,
  );
}

const textFiles = [itemFiles.text, itemFiles.messagesText];

async function textOf(
  database: Database,
  by: Identity,
  record: Acquisition,
  name: string,
): Promise<string> {
  const file = record.files.find((candidate) => candidate.name === name);
  if (!file) return '';
  const reading = await readRecorded(database, by, record.item, file);
  return reading.ok ? fromUtf8(reading.bytes) : '';
}

function wordsOf(number: number, record: Acquisition): string[] {
  return identifiersOf(number, record).flatMap((one) => {
    const { raw, normalised, name, handle, account, link, group, message, text } = one;
    return [raw, normalised, name, handle, account, link, group, message, text].filter(
      (part) => part !== null,
    );
  });
}
