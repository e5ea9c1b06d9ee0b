import { Fault } from '../base/fault.ts';

// Whoever restores holds this lock. The browser lets go of it when its worker ends, however that
// came about: so whoever gets it knows that what is half restored was left behind.
const lock = 'zegel-restore';

/** Restores while nobody else does, in whichever window. @throws Fault `restore-running`. */
export async function restoringAlone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(lock, { ifAvailable: true }, (held) => {
    if (!held) throw new Fault('restore-running', 'Another window is restoring a backup.');
    return work();
  });
}

/** Cleans up, unless a restore is under way. */
export async function whenNoneRestores(sweep: () => Promise<void>): Promise<void> {
  await navigator.locks.request(lock, { ifAvailable: true }, (held) =>
    held ? sweep() : undefined,
  );
}

/** Cleans up after a restore that was stopped: waits until its worker has let go. */
export async function onceNoneRestores(sweep: () => Promise<void>): Promise<void> {
  await navigator.locks.request(lock, sweep);
}
