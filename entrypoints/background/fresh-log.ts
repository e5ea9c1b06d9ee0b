import { isRoomy } from '../../lib/browser/disk.ts';
import { isLogFresh, noteFailedWrite, noteFreshLog } from '../../lib/browser/log-state.ts';
import type { Database } from '../../lib/store/database.ts';
import { beginFreshLog, isThere, watchAborts } from '../../lib/store/fresh-log.ts';

/** How soon it is tried again where there was no room, in milliseconds, and how often. */
const pause = 250;
const mostTries = 240;

/**
 * Keeps Chromium from throwing the vault away after a write that was cut off; see `beginFreshLog`.
 * Does something once after each start of the browser, and at once after a write that failed: until
 * then a second one would be the end of it. Returns what is to be called whenever the background has
 * something to do anyway, because writes of other pages may have failed too.
 */
export function logKeeper(database: Database): () => void {
  if (import.meta.env.FIREFOX) return () => undefined;
  const run = oneAtATime(() => keepFresh(database));
  watchAborts(database, () => {
    noteFailedWrite();
    run();
  });
  run();
  return run;
}

/** Runs work until it says that it is done; asked for meanwhile, once more after that. */
function oneAtATime(work: () => Promise<boolean>): () => void {
  let running = false;
  let wanted = false;
  const run = async () => {
    for (let tries = 0; wanted && tries < mostTries; tries++) {
      wanted = false;
      if (await work()) continue;
      wanted = true;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
  return () => {
    wanted = true;
    if (running) return;
    running = true;
    void run().finally(() => (running = false));
  };
}

async function keepFresh(database: Database): Promise<boolean> {
  try {
    if (!(await isRoomy())) {
      noteFailedWrite();
      return false;
    }
    if ((await isLogFresh()) || !(await isThere(database))) return true;
    // Before the work: a write that fails meanwhile has to be seen after it.
    await noteFreshLog();
    await beginFreshLog();
    return true;
  } catch (thrown) {
    console.warn('the storage began no new log', thrown);
    noteFailedWrite();
    return false;
  }
}
