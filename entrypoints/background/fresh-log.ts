import { isRoomy, sureRoom } from '../../lib/browser/disk.ts';
import { isLogFresh, noteFailedWrite, noteFreshLog } from '../../lib/browser/log-state.ts';
import { type LogKeeper, logKeeper } from '../../lib/flows/log-keeper.ts';
import type { Database } from '../../lib/store/database.ts';
import { beginFreshLog, isThere, watchAborts } from '../../lib/store/fresh-log.ts';

/** Keeps the log of this browser's storage. Firefox needs none of it: it takes back what was cut off. */
export function logOf(database: Database): LogKeeper {
  if (import.meta.env.FIREFOX) return unneeded;
  const log = logKeeper({
    isRoomy,
    sureRoom,
    isThere: () => isThere(database),
    isFresh: isLogFresh,
    begin: () => noteFreshLog(() => beginFreshLog(sureRoom)),
    noteFailedWrite,
    pause: () => new Promise((resolve) => setTimeout(resolve, 100)),
  });
  watchAborts(database, log.cut);
  return log;
}

const unneeded: LogKeeper = {
  check: () => Promise.resolve(),
  cut: () => undefined,
  beforeWriting: () => Promise.resolve(),
};
