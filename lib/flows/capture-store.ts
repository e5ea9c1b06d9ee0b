import { Fault } from '../base/fault.ts';
import type { Clock } from '../base/time.ts';
import { ensureCase } from '../store/cases.ts';
import type { Database } from '../store/database.ts';
import { addItem } from '../store/items.ts';
import { beginCapture, forgetCapture, keepFile, keepPendingSummary } from '../store/pending.ts';
import { storageFault } from '../store/storage-fault.ts';
import { recipient } from '../store/vault.ts';
import type { CaptureSetting } from './capture-setting.ts';

/** Bytes that must be free for a capture to begin: one item at its bounds, sealed, and some more. */
const needed = 64 * 1024 * 1024;

/** Bytes that must stay free while a longer capture goes on: its record and log entry must fit. */
const reserve = 16 * 1024 * 1024;

/** The parts of a capture that concern the vault: they work without the private key. */
export function captureStore(
  database: Database,
  clock: Clock,
  freeBytes: () => Promise<number>,
): Pick<CaptureSetting, 'caseCode' | 'begin' | 'keep' | 'keepSummary' | 'abandon' | 'store'> {
  const caseCode = () => guarded(async () => (await ensureCase(database, clock())).code);
  return {
    caseCode,
    begin: (item, trigger, way) =>
      guarded(async () => {
        if ((await freeBytes()) < needed)
          throw new Fault('storage-full', 'There is too little room on the disk.');
        const startedAt = clock().toISOString();
        await beginCapture(database, { item, case: await caseCode(), startedAt, trigger, way });
      }),
    keep: (item, file) =>
      guarded(async () => {
        if ((await freeBytes()) < file.bytes.length + reserve)
          throw new Fault('storage-full', 'There is too little room on the disk.');
        await keepFile(database, await recipient(database), item, file);
      }),
    keepSummary: (summary) =>
      guarded(async () => {
        await keepPendingSummary(database, await recipient(database), summary);
      }),
    abandon: (item) => guarded(() => forgetCapture(database, item)),
    store: (item) =>
      guarded(async () => {
        await addItem(database, await recipient(database), item, clock);
      }),
  };
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw storageFault(thrown);
  }
}
