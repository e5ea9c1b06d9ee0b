import { Fault } from '../base/fault.ts';

/** What is to be known of the storage and the disk, and to be done with them. */
export interface LogWorld {
  /** Whether there is much room on the disk. */
  isRoomy: () => Promise<boolean>;
  /** Asked right before a write. @throws Fault `storage-full` where there is almost no room. */
  sureRoom: () => Promise<void>;
  /** Whether anything was ever kept here. */
  isThere: () => Promise<boolean>;
  /** Whether the storage began a new log since the browser started, and no write failed since. */
  isFresh: () => Promise<boolean>;
  /** Has the storage begin one, and notes it. @throws what the storage throws. */
  begin: () => Promise<void>;
  noteFailedWrite: () => void;
  /** Waits for a tenth of a second. */
  pause: () => Promise<void>;
}

/** The log of the storage, as far as the background has to do with it. */
export interface LogKeeper {
  /**
   * Called whenever the background has something to do anyway: writes of other pages may have failed
   * too. Looks whether the disk is full before it returns; the rest goes on by itself.
   */
  check: () => Promise<void>;
  /** Called after a write that failed, or may have. */
  cut: () => void;
  /**
   * To be asked before each write. After one that failed there is none until there is a new log;
   * asked meanwhile, this waits for it, up to eight seconds.
   * @throws Fault `storage-full`
   */
  beforeWriting: () => Promise<void>;
}

/** How often it is tried again where there was no room. */
const mostTries = 600;

/** How often there has to be room, a pause apart, after a write that failed: a full disk may be so again. */
const calmLooks = 10;

/** How many pauses a write waits for the new log, which may fail at first while the storage recovers. */
const patience = 80;

/**
 * Keeps Chromium from throwing the vault away after a write that was cut off; see `beginFreshLog`.
 * Does something once after each start of the browser, and after a write that failed, as soon as there
 * is room to stay: a second one before that would be the end of it.
 */
export function logKeeper(world: LogWorld): LogKeeper {
  let isCut = false;
  const keep = oneAtATime(world.pause, async () => {
    if (isCut && !(await isCalm(world))) return false;
    const isFresh = await keptFresh(world);
    if (isFresh) isCut = false;
    return isFresh;
  });
  const cut = () => {
    isCut = true;
    world.noteFailedWrite();
    keep();
  };
  keep();
  return {
    cut,
    async check() {
      // What the storage writes after a transaction to tidy up fails without a word.
      if (await looksFull(world)) cut();
      else keep();
    },
    async beforeWriting() {
      // It was given up on a disk that stayed full, which may have room by now.
      if (isCut) keep();
      for (let waits = 0; isCut && waits < patience; waits++) await world.pause();
      if (isCut)
        throw new Fault('storage-full', 'The disk was full, and the storage is not ready yet.');
      await world.sureRoom();
    },
  };
}

// A browser that does not answer must not turn a capture that was kept into one that was not.
async function looksFull({ isRoomy }: LogWorld): Promise<boolean> {
  try {
    return !(await isRoomy());
  } catch (thrown) {
    console.warn('the room on the disk is not known', thrown);
    return false;
  }
}

// What is written while a disk fills up once more would be cut in two itself.
async function isCalm(world: LogWorld): Promise<boolean> {
  for (let looks = 0; looks < calmLooks; looks++) {
    if (await looksFull(world)) return false;
    await world.pause();
  }
  return true;
}

async function keptFresh(world: LogWorld): Promise<boolean> {
  try {
    if (!(await world.isRoomy())) {
      world.noteFailedWrite();
      return false;
    }
    if ((await world.isFresh()) || !(await world.isThere())) return true;
    await world.begin();
    return await world.isFresh();
  } catch (thrown) {
    console.warn('the storage began no new log', thrown);
    world.noteFailedWrite();
    return false;
  }
}

/** Runs work until it says that it is done; asked for meanwhile, once more after that. */
function oneAtATime(pause: () => Promise<void>, work: () => Promise<boolean>): () => void {
  let running = false;
  let wanted = false;
  const run = async () => {
    for (let tries = 0; wanted && tries < mostTries; tries++) {
      wanted = false;
      if (await work()) continue;
      wanted = true;
      await pause();
    }
  };
  return () => {
    wanted = true;
    if (running) return;
    running = true;
    void run().finally(() => (running = false));
  };
}
