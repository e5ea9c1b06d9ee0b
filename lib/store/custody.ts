import type { Bytes } from '../base/bytes.ts';
import { Fault } from '../base/fault.ts';
import { sha256 } from '../crypto/hash.ts';
import type { Identity, Recipient } from '../crypto/vault-key.ts';
import {
  appendEntry,
  type CustodyEvent,
  type CustodyHead,
  entryOfLine,
} from '../evidence/custody.ts';
import type { CaseRow, CustodyRow, Database } from './database.ts';
import { entryLabel } from './labels.ts';
import { openedBytes, sealedBlob } from './sealed.ts';

/** A sealed entry that fits behind one head, and the head after it. */
export interface PreparedEntry {
  row: CustodyRow;
  after: CustodyHead;
}

// Hashing and sealing are asynchronous and would end an IndexedDB transaction. So an entry is made
// outside one, and counts only if the head is still the same inside it; else it is made again.
const maxTries = 50;

/**
 * Appends an event to a case's log together with other writes, in one transaction.
 * `eventNow` is asked after the head was read, so that times in the log rise as long as the clock does.
 * `write` runs inside that transaction with the case as it is then, and the head after the entry: it
 * must only use the tables.
 * @throws Fault `storage-failed` when other writers kept winning; whatever `write` throws.
 */
export function appendWith<T>(
  database: Database,
  recipient: Recipient,
  code: string,
  eventNow: () => CustodyEvent,
  write: (row: CaseRow, after: CustodyHead) => Promise<T>,
): Promise<T> {
  return appendAll(database, recipient, code, () => [eventNow()], write);
}

/** The same for events one after the other, all in one transaction; `after` is the last head. */
export async function appendAll<T>(
  database: Database,
  recipient: Recipient,
  code: string,
  eventsNow: () => CustodyEvent[],
  write: (row: CaseRow, after: CustodyHead) => Promise<T>,
): Promise<T> {
  for (let tries = 0; tries < maxTries; tries++) {
    const { head } = await caseRow(database, code);
    const { rows, after } = await prepareEntries(recipient, code, head, eventsNow());
    const outcome = await database.write(database.tables, async () => {
      const row = await caseRow(database, code);
      if (row.head.digest !== head.digest) return null;
      const result = await write(row, after);
      for (const entry of rows) await database.custody.add(entry);
      await database.cases.update(code, { head: after });
      return { result };
    });
    if (outcome) return outcome.result;
  }
  throw new Fault('storage-failed', 'The custody log was busy for too long.');
}

async function prepareEntries(
  recipient: Recipient,
  code: string,
  head: CustodyHead,
  events: CustodyEvent[],
): Promise<{ rows: CustodyRow[]; after: CustodyHead }> {
  const rows: CustodyRow[] = [];
  let after = head;
  for (const event of events) {
    const prepared = await prepareEntry(recipient, code, after, event);
    rows.push(prepared.row);
    after = prepared.after;
  }
  return { rows, after };
}

/** Makes and seals the entry that follows a head. */
export async function prepareEntry(
  recipient: Recipient,
  code: string,
  head: CustodyHead,
  event: CustodyEvent,
): Promise<PreparedEntry> {
  const next = await appendEntry(head, event);
  const label = entryLabel(code, next.entry.seq);
  const sealed = await sealedBlob(recipient, label, next.bytes);
  return { row: { case: code, seq: next.entry.seq, sealed }, after: next.head };
}

async function caseRow(database: Database, code: string): Promise<CaseRow> {
  const row = await database.cases.get(code);
  if (!row) throw new Fault('storage-failed', 'The case is no longer there.');
  return row;
}

/** Entries that are opened at the same time: others, who read for the screen, wait for no more. */
const together = 8;

function openedEntry(identity: Identity, { case: code, seq, sealed }: CustodyRow): Promise<Bytes> {
  return openedBytes(identity, entryLabel(code, seq), sealed);
}

/**
 * The log's entries as canonical bytes, oldest first, checked against the head that lies open. Those
 * that were read `before` are not opened again, unless the log then does not go on where they end.
 * @throws Fault `record-unreadable` when an entry does not open or the log does not end at the head.
 */
export async function readLog(
  database: Database,
  identity: Identity,
  code: string,
  before: readonly Bytes[] = [],
): Promise<Bytes[]> {
  const [{ head }, rows] = await database.transaction('r', database.cases, database.custody, () =>
    Promise.all([
      caseRow(database, code),
      database.custody
        .where('[case+seq]')
        .between([code, before.length], [code, Infinity], false)
        .toArray(),
    ]),
  );
  const lines = [...before];
  for (let at = 0; at < rows.length; at += together) {
    const batch = rows.slice(at, at + together);
    lines.push(...(await Promise.all(batch.map((entry) => openedEntry(identity, entry)))));
  }
  const last = lines.at(-1);
  const digest = last ? await sha256(last) : null;
  const isWhole = digest === head.digest && lines.length === head.seq;
  if (isWhole && (await goOn(before, lines[before.length]))) return lines;
  if (before.length > 0) return readLog(database, identity, code);
  throw new Fault('record-unreadable', 'The custody log does not end where it should.');
}

/** Whether the line names the last of those before it, as far as there are both. */
async function goOn(before: readonly Bytes[], line: Bytes | undefined): Promise<boolean> {
  const last = before.at(-1);
  return !last || !line || entryOfLine(line).prev === (await sha256(last));
}
