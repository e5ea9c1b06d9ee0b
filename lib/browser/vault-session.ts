import { browser } from 'wxt/browser';
import type { Bytes } from '../base/bytes.ts';

// Session storage is memory of the extension: never on disk, gone when the browser closes, and
// closed to pages and injected scripts (access level TRUSTED_CONTEXTS is the default).
const key = 'vault';
const alarm = 'auto-lock';

interface Held {
  secret: string;
  /** Milliseconds since 1970 after which it no longer counts. */
  until: number;
}

async function held(): Promise<Held | null> {
  const stored = await browser.storage.session.get(key);
  return (stored[key] as Held | undefined) ?? null;
}

async function put(held: Held): Promise<void> {
  await browser.storage.session.set({ [key]: held });
  await browser.alarms.create(alarm, { when: held.until });
}

/** Milliseconds since 1970, `minutes` from now. */
function endOf(minutes: number): number {
  return Date.now() + minutes * 60_000;
}

/** The secret in memory, until it is dropped or was not used for too long. */
export const vaultSession = {
  async secret(): Promise<Bytes | null> {
    const now = await held();
    if (!now) return null;
    if (now.until > Date.now()) return Uint8Array.fromBase64(now.secret);
    await vaultSession.drop();
    return null;
  },

  /** Keeps a copy. */
  keep: (secret: Bytes, minutes: number) =>
    put({ secret: secret.toBase64(), until: endOf(minutes) }),

  async drop(): Promise<void> {
    await browser.storage.session.remove(key);
    await browser.alarms.clear(alarm);
  },

  /** Puts off the lock; does nothing when it is locked. */
  async touch(minutes: number): Promise<void> {
    const now = await held();
    if (now && now.until > Date.now()) await put({ ...now, until: endOf(minutes) });
  },

  /** Calls back when the vault was locked or unlocked, from whichever page. Returns how to stop. */
  watch(changed: () => void): () => void {
    const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
      const change = changes[key];
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
