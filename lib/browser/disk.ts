/** Bytes this origin may still store, as far as the browser tells; without limit when it does not. */
export async function freeBytes(): Promise<number> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined ? Infinity : quota - (usage ?? 0);
}

/** Asks the browser not to clear the vault when disks fill up. It may say no; nothing depends on it. */
export async function askToPersist(): Promise<void> {
  await navigator.storage.persist();
}
