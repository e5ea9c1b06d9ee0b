import { Fault } from '../base/fault.ts';
import type { Clock } from '../base/time.ts';
import { ensureCase } from '../store/cases.ts';
import type { Database } from '../store/database.ts';
import { addItem } from '../store/items.ts';
import { beginCapture, forgetCapture } from '../store/pending.ts';
import { storageFault } from '../store/storage-fault.ts';
import { recipient } from '../store/vault.ts';
import type { CaptureSetting } from './capture.ts';

/** Bytes that must be free for a capture to begin: one item at its bounds, sealed, and some more. */
const needed = 64 * 1024 * 1024;

/** The parts of a capture that concern the vault: they work without the private key. */
export function captureStore(
  database: Database,
  clock: Clock,
  freeBytes: () => Promise<number>,
): Pick<CaptureSetting, 'caseCode' | 'begin' | 'abandon' | 'store'> {
  const caseCode = () => guarded(async () => (await ensureCase(database, clock())).code);
  return {
    caseCode,
    begin: (item, trigger) =>
      guarded(async () => {
        if ((await freeBytes()) < needed)
          throw new Fault('storage-full', 'There is too little room on the disk.');
        const startedAt = clock().toISOString();
        await beginCapture(database, { item, case: await caseCode(), startedAt, trigger });
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
