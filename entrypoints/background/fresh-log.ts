import { freeBytes } from '../../lib/browser/disk.ts';
import { isLogFresh, noteFailedWrite, noteFreshLog } from '../../lib/browser/log-state.ts';
import type { Database } from '../../lib/store/database.ts';
import { beginFreshLog, isThere, watchAborts } from '../../lib/store/fresh-log.ts';

/** With less room than this, in bytes, any write may fail. */
const needed = 64 * 1024 * 1024;

/**
 * Keeps Chromium from throwing the vault away after a write that was cut off; see `beginFreshLog`.
 * Does something once after each start of the browser, and once after writes that failed or may have.
 * Returns what is to be called whenever the background has something to do anyway.
 */
export function logKeeper(database: Database): () => void {
  if (import.meta.env.FIREFOX) return () => undefined;
  watchAborts(database, noteFailedWrite);
  let running = false;
  const keep = async () => {
    if (running) return;
    running = true;
    try {
      await keepFresh(database);
    } catch (thrown) {
      console.warn('the storage began no new log', thrown);
      noteFailedWrite();
    } finally {
      running = false;
    }
  };
  void keep();
  return () => void keep();
}

async function keepFresh(database: Database): Promise<void> {
  if ((await freeBytes()) < needed) return noteFailedWrite();
  if ((await isLogFresh()) || !(await isThere(database))) return;
  // Before the work: a write that fails meanwhile has to be seen after it.
  await noteFreshLog();
  await beginFreshLog();
}
