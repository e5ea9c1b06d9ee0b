import { fromUtf8 } from '../base/bytes.ts';
import { identifiersOf } from '../bundle/identifiers.ts';
import type { Identity } from '../crypto/vault-key.ts';
import type { Acquisition } from '../evidence/acquisition.ts';
import { itemFiles } from '../evidence/item-files.ts';
import type { Database, ItemRow } from '../store/database.ts';
import { readRecord, readRecorded } from '../store/recorded.ts';
import { itemTime } from './item-time.ts';

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
   * Items that are wanted, in the order they were given.
   * @throws the signal's reason when it is stopped, Fault `vault-locked` when it cannot be opened.
   */
  find(
    wanted: Wanted,
    signal: AbortSignal,
    told: (progress: SearchProgress) => void,
  ): Promise<string[]>;
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

/** What a search needs of the vault. */
export interface SearchSetting {
  database: Database;
  unlocked: () => Promise<Identity>;
  rows: () => Promise<ItemRow[]>;
}

/** A searcher of a case. It holds what it read in memory: drop it when the case is no longer shown. */
export function searcher(setting: SearchSetting): Searcher {
  const known = new Map<string, Searched>();
  const room = { left: mostKept };
  return {
    async find(wanted, signal, told) {
      const [rows, by] = [await setting.rows(), await setting.unlocked()];
      const words = fold(wanted.words).split(/\s+/u).filter(Boolean);
      const found: string[] = [];
      for (let at = 0; at < rows.length; at += together) {
        signal.throwIfAborted();
        const batch = rows.slice(at, at + together);
        const fits = batch.map((row) => isWanted({ setting, by, known, room }, row, wanted, words));
        (await Promise.all(fits)).forEach((fit, index) => fit && found.push(batch[index]!.item));
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
  setting: SearchSetting;
  by: Identity;
  known: Map<string, Searched>;
  room: { left: number };
}

async function isWanted(
  work: Work,
  row: ItemRow,
  { show }: Wanted,
  words: readonly string[],
): Promise<boolean> {
  if (show === 'pending' && !(await isPending(work.setting.database, row.item))) return false;
  if (words.length === 0 && show !== 'incomplete') return true;
  const { text, incomplete } = await searched(work, row, words.length > 0);
  if (show === 'incomplete' && !incomplete) return false;
  return words.every((word) => text?.includes(word));
}

async function isPending(database: Database, item: string): Promise<boolean> {
  const { state } = await itemTime(database, item);
  return state === 'pending' || state === 'refused';
}

async function searched(work: Work, row: ItemRow, withText: boolean): Promise<Searched> {
  const before = work.known.get(row.item);
  if (before && (before.text !== null || !withText)) return before;
  const now = await opened(work, row);
  const length = now.text?.length ?? 0;
  const kept = work.room.left >= length;
  if (kept) work.room.left -= length;
  work.known.set(row.item, kept ? now : { ...now, text: null });
  return now;
}

// What is damaged matches no word, and counts as incomplete.
async function opened({ setting, by }: Work, row: ItemRow): Promise<Searched> {
  const { database } = setting;
  const record = await readRecord(database, by, row).then(
    (read) => read.record,
    () => null,
  );
  if (!record) return { text: '', incomplete: true };
  const { coverage, failures } = record;
  const texts = await Promise.all(textFiles.map((name) => textOf(database, by, record, name)));
  const text = fold([...wordsOf(row.number, record), ...texts].join('\n'));
  return { text, incomplete: failures.length > 0 || coverage.changes.length > 0 };
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
