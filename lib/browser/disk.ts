import { Fault } from '../base/fault.ts';

/** Bytes this origin may still store, as far as the browser tells; without limit when it does not. */
export async function freeBytes(): Promise<number> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined ? Infinity : quota - (usage ?? 0);
}

/** Whether there is so much room, 64 MiB, that a write does not fail for want of it. */
export async function isRoomy(): Promise<boolean> {
  return (await freeBytes()) >= 64 * 1024 * 1024;
}

/** Bytes that must be free for any write: more than its rows, and what the storage tidies up after it. */
const leastRoom = 2 * 1024 * 1024;

/**
 * To be asked right before a write: Chromium may lose everything in one that a full disk cuts in two.
 * Firefox takes such a write back.
 * @throws Fault `storage-full`
 */
export async function sureRoom(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  if ((await freeBytes()) < leastRoom)
    throw new Fault('storage-full', 'There is too little room on the disk.');
}

/**
 * Asks the browser not to clear the vault when disks fill up. It may say no; nothing depends on it.
 * Asked only where no question appears on the screen: `unlimitedStorage` grants it in Firefox, which
 * until then may clear the vault as it would a site's (measured: at most 10 GiB before, half the
 * disk after). Chromium grants nothing more than that permission, and its workers cannot ask.
 */
export async function askToPersist(): Promise<void> {
  if (!('persist' in navigator.storage)) return;
  const { state } = await navigator.permissions.query({ name: 'persistent-storage' });
  if (state === 'granted') await navigator.storage.persist();
}
