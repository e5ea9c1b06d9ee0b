import { type Clock, zoneAt } from '../base/time.ts';
import { type Acquisition, recordFormat, type Software } from '../evidence/acquisition.ts';
import { noTrustedTime } from '../evidence/stamp.ts';
import type { Database, PendingRow } from '../store/database.ts';
import { addItem } from '../store/items.ts';
import { forgetCapture, pendingCaptures } from '../store/pending.ts';
import { recipient } from '../store/vault.ts';

/**
 * Closes the captures that broke off because the browser or the worker was stopped: each becomes an
 * item with the files it had stored, that says so, in the log like any other. To be run before any
 * capture begins. Never throws, because a capture that follows must not be refused: what could not
 * be closed, as on a full disk, stays noted for the next start. Returns how many were closed.
 */
export async function closeInterrupted(
  database: Database,
  clock: Clock,
  software: () => Promise<Software>,
): Promise<number> {
  let closed = 0;
  try {
    for (const row of await pendingCaptures(database)) {
      if (await close(database, row, clock, await software())) closed++;
    }
  } catch (thrown) {
    console.error('the interrupted captures could not be read', thrown);
  }
  return closed;
}

async function close(
  database: Database,
  row: PendingRow,
  clock: Clock,
  software: Software,
): Promise<boolean> {
  const record = recordOf(row, clock(), software);
  const { item, startedAt: at } = record;
  const unknown = { item, at, address: null, title: '', preview: null, failures: 1 };
  const summary = row.summary ?? unknown;
  try {
    // Its case was deleted while it was under way: there is no log any more to close it in.
    if (!(await database.cases.get(row.case))) {
      await forgetCapture(database, item);
      return false;
    }
    await addItem(database, await recipient(database), { record, files: [], summary }, clock);
    return true;
  } catch (thrown) {
    console.error('an interrupted capture could not be closed', thrown);
    return false;
  }
}

function recordOf(row: PendingRow, now: Date, software: Software): Acquisition {
  const { name, offsetMinutes } = zoneAt(now);
  const message = 'Zegel or the browser was stopped. What had been stored before is in this item.';
  const pictures = row.files.filter(({ type, derived }) => type === 'image/png' && !derived).length;
  return {
    format: recordFormat,
    item: row.item,
    case: row.case,
    way: row.way,
    trigger: row.trigger,
    startedAt: row.startedAt,
    finishedAt: now.toISOString(),
    zone: { name, offsetMinutes },
    trustedTime: noTrustedTime,
    address: null,
    page: null,
    files: row.files,
    coverage: { planned: pictures + 1, taken: pictures, width: null, height: null, changes: [] },
    failures: [{ step: 'capture', code: 'capture-interrupted', message }],
    software,
  };
}
