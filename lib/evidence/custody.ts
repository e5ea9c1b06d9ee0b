import { type Bytes, fromUtf8, utf8 } from '../base/bytes.ts';
import { canonicalBytes } from '../base/canonical.ts';
import { sha256 } from '../crypto/hash.ts';

/** What can happen to a case, in the words of the log. */
export const custodyActions = [
  'case-opened',
  'item-acquired',
  'acquisition-incomplete',
  'time-stamped',
  'time-stamp-refused',
  'note-added',
  'item-deleted',
  'minor-answered',
  'pictures-erased',
  'pictures-left-out',
  'integrity-failed',
  'bundle-exported',
] as const;

export type CustodyAction = (typeof custodyActions)[number];

/** One line of the custody log. */
export interface CustodyEntry {
  /** 1 for the first entry. */
  seq: number;
  /** UTC by the clock of this device. */
  at: string;
  action: CustodyAction;
  /** UUID of the item concerned. */
  item?: string;
  /** SHA-256 of that item's `item.json`. */
  record?: string;
  detail?: Record<string, string | number>;
  /** SHA-256 of the canonical bytes of the entry before; null for the first. */
  prev: string | null;
}

/** Where a log ends: enough to append to it without reading it. */
export interface CustodyHead {
  seq: number;
  digest: string | null;
}

/** What the caller knows of a new entry; the rest follows from the head. */
export type CustodyEvent = Omit<CustodyEntry, 'seq' | 'prev'>;

/** The head of a log without entries. */
export const emptyHead: CustodyHead = { seq: 0, digest: null };

/** The entry that follows a head, its canonical bytes, and the head after it. */
export async function appendEntry(
  head: CustodyHead,
  event: CustodyEvent,
): Promise<{ entry: CustodyEntry; bytes: Bytes; head: CustodyHead }> {
  const entry: CustodyEntry = { ...event, seq: head.seq + 1, prev: head.digest };
  const bytes = canonicalBytes(entry);
  return { entry, bytes, head: { seq: entry.seq, digest: await sha256(bytes) } };
}

/** The entry of a line that this vault wrote itself. For lines from elsewhere there is the verifier. */
export function entryOfLine(line: Uint8Array): CustodyEntry {
  return JSON.parse(fromUtf8(line)) as CustodyEntry;
}

/** The log as a file: one canonical entry a line (JSON Lines). */
export function logFile(lines: Uint8Array[]): Bytes {
  return utf8(lines.map((line) => `${fromUtf8(line)}\n`).join(''));
}
