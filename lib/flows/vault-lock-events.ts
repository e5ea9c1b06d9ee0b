import type { AutoLock } from '../store/database.ts';

export type { AutoLock };

/** Minutes without use after which the vault locks. */
export const autoLockMinutes = [1, 5, 15] as const satisfies readonly AutoLock[];

/** How the vault stands. Nothing in it tells what any item is. */
export interface VaultStatus {
  /** `open`: there is no passphrase; whoever opens the browser can look. */
  state: 'open' | 'locked' | 'unlocked';
  /** Items added since the vault was last unlocked. */
  added: number;
  /** Until when no try is taken (UTC, ISO 8601); null when a try is welcome now. */
  waitUntil: string | null;
  autoLock: AutoLock;
  /** What was kept here before is gone, and nobody wiped it. */
  lost: boolean;
}

/** How a try with a passphrase ended. */
export type TryResult =
  | { ok: true }
  | { ok: false; reason: 'wrong'; waitUntil: string | null }
  | { ok: false; reason: 'wait'; waitUntil: string };

/** Locking and unlocking, as all screens use it. */
export interface VaultLock {
  status: () => Promise<VaultStatus>;
  unlock: (passphrase: string) => Promise<TryResult>;
  lock: () => Promise<void>;
  /** Tells that the person is using Zegel: puts off the automatic lock. */
  touch: () => void;
  /** Drops the key and closes Zegel's tabs for an empty one; the caller has emptied its page first. */
  leave: () => Promise<void>;
  /** Calls back when the vault is locked or unlocked, from whichever window. Returns how to stop. */
  watch: (changed: () => void) => () => void;
}

/** The same with what only the pages do: the passphrase itself, and wiping. */
export interface VaultSafety extends VaultLock {
  /** Sets the first passphrase. @throws Fault `vault-locked` when there is one already. */
  choose: (passphrase: string) => Promise<void>;
  change: (current: string, next: string) => Promise<TryResult>;
  /** Goes back to no passphrase. */
  remove: (current: string) => Promise<TryResult>;
  setAutoLock: (minutes: AutoLock) => Promise<void>;
  /** Everything goes: items, log, keys, settings. Needs no passphrase. */
  wipe: () => Promise<void>;
  /** No longer says that what was kept before is gone. */
  acceptLoss: () => Promise<void>;
}
