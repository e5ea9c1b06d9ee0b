import type { Clock } from '../base/time.ts';
import { type CaptureSetting } from './capture.ts';
import { ensureCase } from '../store/cases.ts';
import { addItem, type NewItem } from '../store/items.ts';
import type { Database } from '../store/database.ts';
import { storageFault } from '../store/storage-fault.ts';
import { recipient } from '../store/vault.ts';

/** The two parts of a capture that concern the vault: works without the private key. */
export function captureStore(
  database: Database,
  clock: Clock,
): Pick<CaptureSetting, 'caseCode' | 'store'> {
  return {
    caseCode: () => guarded(async () => (await ensureCase(database, clock())).code),
    store: (item: NewItem) =>
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
