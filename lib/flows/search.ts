import { fromUtf8 } from '../base/bytes.ts';
import { identifiersOf } from '../bundle/identifiers.ts';
import type { Identity } from '../crypto/vault-key.ts';
import type { Acquisition } from '../evidence/acquisition.ts';
import { itemFiles } from '../evidence/item-files.ts';
import { type Mark, noMark } from '../evidence/mark.ts';
import type { Database, ItemRow } from '../store/database.ts';
import { readRecord, readRecorded } from '../store/recorded.ts';
import { itemTime } from './item-time.ts';

/** A line of the list, before anything of it is opened. */
export interface ListRow {
  item: string;
  number: number;
}

/** Which items are wanted. */
export interface Wanted {
  /** All of these must stand in its address, title, names, numbers, messages, text, labels or note. */
  words: string;
  /** `damaged` reads every file of every item; the others open no more than its record and text. */
  show: 'all' | 'incomplete' | 'pending' | 'noted' | 'damaged';
  /** Only items with this label; all of them without one. */
  label?: string;
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

/** Where a search looks. */
export interface SearchSource {
  database: Database;
  unlocked: () => Promise<Identity>;
  /** What the reporter noted, by item. */
  marks: () => Promise<ReadonlyMap<string, Mark>>;
  /** Whether anything of an item is missing or changed. */
  damaged: (row: ListRow) => Promise<boolean>;
}

/** A searcher of a case. It holds what it read in memory: drop it when the case is no longer shown. */
export function searcher(source: SearchSource): Searcher {
  const work: Work = { ...source, known: new Map(), judged: new Map(), room: { left: mostKept } };
  return {
    async find(wanted, rows, signal, told) {
      const folded = fold(wanted.words).split(/\s+/u).filter(Boolean);
      const query = { ...wanted, folded, marks: await work.marks(), foldMark: folding() };
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

// Labels are the same on many items, and folding one takes longer than looking through a page.
function folding(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const folded = known.get(text) ?? fold(text);
    known.set(text, folded);
    return folded;
  };
}

/** Letters as they are looked for: without case, accents or the width of their form. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

interface Work extends SearchSource {
  known: Map<string, Searched>;
  /** Whether an item is damaged, for those that were read through. */
  judged: Map<string, boolean>;
  room: { left: number };
}

interface Query extends Wanted {
  folded: readonly string[];
  marks: ReadonlyMap<string, Mark>;
  /** Folds what was noted; what is noted on many items, once. */
  foldMark: (text: string) => string;
}

function allAnswers(work: Work, rows: readonly ListRow[], query: Query): Promise<boolean[]> {
  return Promise.all(
    rows.map(async (row) => knownAnswer(work, row, query) ?? (await isWanted(work, row, query))),
  );
}

/** Whether an item is wanted, or null when it has to be opened to know. */
function knownAnswer({ known }: Work, { item }: ListRow, query: Query): boolean | null {
  const { show, label = '' } = query;
  const mark = query.marks.get(item) ?? noMark;
  if (label !== '' && !mark.labels.includes(label)) return false;
  if (show === 'noted' && mark.note === '') return false;
  if (show === 'pending' || show === 'damaged') return null;
  const words = wordsLeft(mark, query);
  if (words.length === 0 && show !== 'incomplete') return true;
  const before = known.get(item);
  if (!before || (before.text === null && words.length > 0)) return null;
  return fits(before, show, words);
}

/** The words that do not stand in the labels or the note. */
function wordsLeft({ labels, note }: Mark, { folded, foldMark }: Query): readonly string[] {
  if (labels.length === 0 && note === '') return folded;
  const noted = foldMark([...labels, note].join('\n'));
  return folded.filter((word) => !noted.includes(word));
}

async function isWanted(work: Work, row: ListRow, query: Query): Promise<boolean> {
  const { show } = query;
  if (show === 'pending' || show === 'damaged') {
    const isShown = await (show === 'pending' ? isPending(work, row) : isJudged(work, row));
    const words = { ...query, show: 'all' as const };
    return isShown && (knownAnswer(work, row, words) ?? (await isWanted(work, row, words)));
  }
  const words = wordsLeft(query.marks.get(row.item) ?? noMark, query);
  return fits(await opened(work, row), show, words);
}

async function isPending({ database }: Work, { item }: ListRow): Promise<boolean> {
  const { state } = await itemTime(database, item);
  return state === 'pending' || state === 'refused';
}

async function isJudged({ judged, damaged }: Work, row: ListRow): Promise<boolean> {
  const answer = judged.get(row.item) ?? (await damaged(row));
  judged.set(row.item, answer);
  return answer;
}

function fits(
  { text, incomplete }: Searched,
  show: Wanted['show'],
  words: readonly string[],
): boolean {
  if (show === 'incomplete' && !incomplete) return false;
  return words.every((word) => text?.includes(word));
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
