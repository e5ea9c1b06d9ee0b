import { browser } from 'wxt/browser';

// Gone when the browser closes, as it has to be: its next start may find a log that was cut off.
const key = 'log-is-fresh';

/** Whether the storage began a new log since the browser started, and no write failed since. */
export async function isLogFresh(): Promise<boolean> {
  return (await stateNow()) === true;
}

async function stateNow(): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/**
 * Notes that the storage begins a new log, by doing `work`. What breaks off with the background, and
 * a write that fails meanwhile, are seen: the log then counts for fresh no longer, or not yet.
 */
export async function noteFreshLog(work: () => Promise<void>): Promise<void> {
  const mark = crypto.randomUUID();
  await browser.storage.session.set({ [key]: mark });
  await work();
  if ((await stateNow()) === mark) await browser.storage.session.set({ [key]: true });
}

/** Notes that a write failed; what it left in the log is not known. */
export function noteFailedWrite(): void {
  browser.storage.session.remove(key).catch((thrown: unknown) => {
    console.warn('a failed write could not be noted', thrown);
  });
}
