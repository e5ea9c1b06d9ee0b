import { type Bytes, utf8 } from '../base/bytes.ts';
import { tagLines } from '../bag/parse-manifest.ts';
import { canonicalObject } from '../bundle/canonical-record.ts';
import { isCustodyEntry } from '../bundle/read-records.ts';
import { sha256 } from '../crypto/hash.ts';
import { type CustodyEntry, type CustodyHead, emptyHead } from '../evidence/custody.ts';
import { invalid } from './invalid.ts';

/** A custody log whose whole chain was checked. */
export interface CheckedLog {
  lines: Bytes[];
  entries: CustodyEntry[];
  /** SHA-256 of each line, in order. */
  digests: string[];
  head: CustodyHead;
}

/** Checks a log line by line: form, order and links. @throws Fault `backup-invalid`. */
export async function checkedLog(file: Bytes): Promise<CheckedLog> {
  const texts = tagLines(file);
  if (!texts || texts.length === 0) throw invalid('a custody log is not text');
  const log: CheckedLog = { lines: texts.map(utf8), entries: [], digests: [], head: emptyHead };
  for (const line of log.lines) {
    const value = canonicalObject(line);
    if (!value || !isCustodyEntry(value)) throw invalid('an entry of a custody log is malformed');
    const seq = log.head.seq + 1;
    if (value.seq !== seq || value.prev !== log.head.digest)
      throw invalid('the chain of a custody log is broken');
    if ((value.action === 'case-opened') !== (seq === 1))
      throw invalid('a custody log does not begin with its case');
    log.head = { seq, digest: await sha256(line) };
    log.entries.push(value);
    log.digests.push(log.head.digest ?? '');
  }
  return log;
}

/** An item that a log says was acquired and not deleted. */
export interface LoggedItem {
  number: number;
  record: string;
  /** Names of its files that were erased on purpose. */
  erased: string[];
}

/** What a log says of the case that it is the log of. */
export interface LoggedCase {
  /** SHA-256 of the signing key. */
  signer: string;
  acquired: number;
  asked: boolean;
  factsOnly: boolean;
  items: Map<string, LoggedItem>;
}

/** The case as its log tells it: nothing else of a backup is believed about it. */
export function loggedCase(entries: readonly CustodyEntry[]): LoggedCase {
  const told: LoggedCase = {
    ...{ signer: '', acquired: 0, asked: false, factsOnly: false },
    items: new Map(),
  };
  for (const entry of entries) tell(told, entry);
  return told;
}

function tell(told: LoggedCase, { action, item = '', record = '', detail = {} }: CustodyEntry) {
  if (action === 'case-opened') told.signer = String(detail['signer']);
  if (action === 'item-acquired' || action === 'acquisition-incomplete') {
    if (told.items.has(item)) throw invalid('an item was acquired twice');
    told.items.set(item, { number: ++told.acquired, record, erased: [] });
  }
  if (action === 'item-deleted') told.items.delete(item);
  if (action === 'pictures-erased')
    told.items.get(item)?.erased.push(...String(detail['files']).split(' '));
  if (action === 'minor-answered') {
    told.asked = true;
    told.factsOnly = detail['keeps'] === 'facts-only';
  }
}
