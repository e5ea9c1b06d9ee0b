import { isRoomy } from '../../lib/browser/disk.ts';
import { isLogFresh, noteFailedWrite, noteFreshLog } from '../../lib/browser/log-state.ts';
import type { Database } from '../../lib/store/database.ts';
import { beginFreshLog, isThere, watchAborts } from '../../lib/store/fresh-log.ts';

/** How soon it is tried again where there was no room, in milliseconds, and how often. */
const pause = 100;
const mostTries = 600;

/** The log of the storage, as far as the background has to do with it. */
export interface LogKeeper {
  /**
   * Called whenever the background has something to do anyway: writes of other pages may have failed
   * too. Looks whether the disk is full before it returns; the rest goes on by itself.
   */
  check(): Promise<void>;
  /**
   * Whether the vault may be written to. After a write that failed it may not until there is a new
   * log; asked meanwhile, this waits up to a second for it.
   */
  mayWrite(): Promise<boolean>;
}

/**
 * Keeps Chromium from throwing the vault away after a write that was cut off; see `beginFreshLog`.
 * Does something once after each start of the browser, and at once after a write that failed: a
 * second one before that would be the end of it.
 */
export function logKeeper(database: Database): LogKeeper {
  if (import.meta.env.FIREFOX)
    return { check: () => Promise.resolve(), mayWrite: () => Promise.resolve(true) };
  let isCut = false;
  const keep = oneAtATime(async () => {
    const isFresh = await keepFresh(database);
    if (isFresh) isCut = false;
    return isFresh;
  });
  const cut = () => {
    isCut = true;
    noteFailedWrite();
    keep();
  };
  watchAborts(database, cut);
  keep();
  return {
    async check() {
      // What the storage writes after a transaction to tidy up fails without a word.
      if (await looksFull()) cut();
      else keep();
    },
    async mayWrite() {
      // It was given up on a disk that stayed full, which may have room by now.
      if (isCut) keep();
      for (let waits = 0; isCut && waits < 10; waits++) await waited();
      return !isCut;
    },
  };
}

// A browser that does not answer must not turn a capture that was kept into one that was not.
async function looksFull(): Promise<boolean> {
  try {
    return !(await isRoomy());
  } catch (thrown) {
    console.warn('the room on the disk is not known', thrown);
    return false;
  }
}

function waited(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pause));
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
      await waited();
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
    await noteFreshLog(beginFreshLog);
    return await isLogFresh();
  } catch (thrown) {
    console.warn('the storage began no new log', thrown);
    noteFailedWrite();
    return false;
  }
}
