import { browser } from 'wxt/browser';
import type { Bytes } from '../base/bytes.ts';

// Session storage is memory of the extension: never on disk, gone when the browser closes, and
// closed to pages and injected scripts (access level TRUSTED_CONTEXTS is the default).
const secretKey = 'vault';
// Apart from the secret, so that putting off the lock can never bring a dropped secret back.
const untilKey = 'vault-until';
const alarm = 'auto-lock';

async function putOff(minutes: number): Promise<void> {
  const until = Date.now() + minutes * 60_000;
  await browser.storage.session.set({ [untilKey]: until });
  await browser.alarms.create(alarm, { when: until });
}

/** The secret in memory, until it is dropped or was not used for too long. */
export const vaultSession = {
  async secret(): Promise<Bytes | null> {
    const stored = await browser.storage.session.get([secretKey, untilKey]);
    const { [secretKey]: secret, [untilKey]: until } = stored;
    if (typeof secret !== 'string') return null;
    if (typeof until === 'number' && until > Date.now()) return Uint8Array.fromBase64(secret);
    await vaultSession.drop();
    return null;
  },

  /** Keeps a copy for so many minutes without use. */
  async keep(secret: Bytes, minutes: number): Promise<void> {
    await putOff(minutes);
    await browser.storage.session.set({ [secretKey]: secret.toBase64() });
  },

  async drop(): Promise<void> {
    await browser.storage.session.remove([secretKey, untilKey]);
    await browser.alarms.clear(alarm);
  },

  /** Puts off the lock; a vault that is locked, or is being locked just now, stays so. */
  async touch(minutes: number): Promise<void> {
    if (await vaultSession.secret()) await putOff(minutes);
  },

  /** Calls back when the vault was locked or unlocked, from whichever page. Returns how to stop. */
  watch(changed: () => void): () => void {
    const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
      const change = changes[secretKey];
      if (change && Boolean(change.oldValue) !== Boolean(change.newValue)) changed();
    };
    browser.storage.session.onChanged.addListener(listener);
    return () => browser.storage.session.onChanged.removeListener(listener);
  },
};

/** Locks in the background: after the time without use, and when the system's screen locks. */
export function lockWhenIdle(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    // Reading it drops it when its time is over; a page may have put it off meanwhile.
    if (name === alarm) void vaultSession.secret();
  });
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') void vaultSession.drop();
  });
}
