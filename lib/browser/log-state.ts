import { browser } from 'wxt/browser';

// Gone when the browser closes, as it has to be: its next start may find a log that was cut off.
const key = 'log-is-fresh';

/** Whether the storage began a new log since the browser started, and no write failed since. */
export async function isLogFresh(): Promise<boolean> {
  return (await browser.storage.session.get(key))[key] === true;
}

/** Notes that the storage began a new log. */
export async function noteFreshLog(): Promise<void> {
  await browser.storage.session.set({ [key]: true });
}

/** Notes that a write failed; what it left in the log is not known. */
export function noteFailedWrite(): void {
  browser.storage.session.remove(key).catch((thrown: unknown) => {
    console.warn('a failed write could not be noted', thrown);
  });
}
