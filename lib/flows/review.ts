import type { Identifier } from '../bundle/identifier.ts';
import type { Acquisition, FileRecord } from '../evidence/acquisition.ts';
import type { AlsoSeen } from '../evidence/also-seen.ts';
import type { CustodyEntry } from '../evidence/custody.ts';
import type { ItemSummary } from '../evidence/summary.ts';
import type { FaultCode } from '../base/fault.ts';
import type { ItemTime, ItemTimes } from './item-time.ts';
import type { Marking } from './marking.ts';
import type { Removal } from './remove-items.ts';
import type { ListRow, Searcher, SearchProgress } from './search.ts';

export type { ListRow };

/** The case as the screens see it. */
export interface CaseOverview {
  /** null when there is no case yet: the first capture opens one. */
  code: string | null;
  /** Items that are there now. */
  count: number;
  /** Whether the reporter said if anyone in its pictures could be under 18. */
  asked: boolean;
  /** It keeps no picture of any kind. */
  factsOnly: boolean;
  /** Items that came after the last bundle was made. */
  due: number;
}

/** A line of the list: a summary, or an item whose summary no longer opens. */
export type ListedItem =
  | { state: 'whole'; summary: ItemSummary; time: ItemTime }
  | { state: 'damaged'; item: string; number: number; fault: FaultCode };

/** A file of an item with the outcome of reading and re-hashing it. */
export interface CheckedFile extends FileRecord {
  /** null when the bytes are there and their SHA-256 is the recorded one. */
  fault: FaultCode | null;
}

/** One item, opened: every file was read and compared with the record. */
export interface OpenedItem {
  number: number;
  record: Acquisition;
  /** SHA-256 of `item.json`, the digest in the custody log. */
  digest: string;
  files: CheckedFile[];
  /** What a data request can name, as in `identifiers.csv`. */
  identifiers: Identifier[];
}

/** Reading a case at a glance, as the popup does. */
export interface Glance {
  overview(): Promise<CaseOverview>;
  /** The newest few, newest first. */
  items(limit: number): Promise<ListedItem[]>;
  /** Calls back after every change of the case, from whichever window. Returns how to stop. */
  watch(changed: () => void): () => void;
}

/** Reading a case: what the case page needs, nothing of the browser in it. */
export interface Review extends Glance {
  /** The newest few, or all, newest first. */
  items(limit?: number): Promise<ListedItem[]>;
  /** All items, newest first. Opens nothing, so thousands are read at once. */
  rows(): Promise<ListRow[]>;
  /** What the list shows of one of them. */
  listed(row: ListRow): Promise<ListedItem>;
  searcher(): Searcher;
  /** @throws Fault `record-unreadable`, `file-missing` or `file-changed` when the record is damaged. */
  open(item: string): Promise<OpenedItem>;
  /** Bytes of one file. @throws Fault `file-missing`, `file-changed` or `record-unreadable`. */
  file(item: string, name: string): Promise<Blob>;
  /** Media of an item whose very bytes were kept with other items of the case too. */
  alsoSeen(item: string): Promise<AlsoSeen[]>;
  /** What the time stamps of an item say. Asked again after every change: they may come later. */
  times(record: Acquisition): Promise<ItemTimes>;
  /**
   * Reads the log again and again, and opens each line once. It holds them in memory: drop it when the
   * case is no longer shown. @throws Fault `vault-locked`, `record-unreadable`.
   */
  log(): () => Promise<CustodyEntry[]>;
  /** About how many bytes a bundle without these items takes. */
  bundleSize(leftOut: readonly string[]): Promise<number>;
  /** The bytes go, the custody entries stay. */
  remove(item: string): Promise<void>;
  /** The same for many, as far as it goes. */
  removeMany(
    rows: readonly ListRow[],
    signal: AbortSignal,
    told: (progress: SearchProgress) => void,
  ): Promise<Removal>;
  /** Labels and notes. */
  marks: Marking;
  /** Everything of the case goes: items, log and signing key. The next capture opens another one. */
  removeCase(): Promise<void>;
}
