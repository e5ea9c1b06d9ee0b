import type { Clock } from '../base/time.ts';
import type { Secret } from '../crypto/vault-key.ts';
import { acquiredItems } from '../store/current-case.ts';
import type { Database } from '../store/database.ts';
import { ensureVault, updateVault } from '../store/vault.ts';
import { type Derive, type Try, tryPassphrase, waitingUntil } from './passphrase-try.ts';
import type { TryResult, VaultLock, VaultStatus } from './vault-lock-events.ts';
import { isVaultLost, type VaultMark } from './vault-mark.ts';

/** What locking needs of the world. */
export interface LockSetting {
  database: Database;
  clock: Clock;
  derive: Derive;
  session: Session;
  mark: VaultMark;
  /** Closes Zegel's pages for an empty tab; this one last, once something else is done. */
  leavePages: (first: Promise<void>) => Promise<void>;
}

/** The secret of an unlocked vault, in memory, until it is dropped or was not used for too long. */
export interface Session {
  secret: () => Promise<Secret | null>;
  keep: (secret: Secret, minutes: number) => Promise<void>;
  drop: () => Promise<void>;
  touch: (minutes: number) => Promise<void>;
  watch: (changed: () => void) => () => void;
}

/** Locking and unlocking of this vault. */
export function vaultLock(setting: LockSetting): VaultLock {
  const { database, session } = setting;
  return {
    status: () => statusOf(setting),
    unlock: async (passphrase) => unlock(setting, await attempt(setting, passphrase)),
    async lock() {
      await noteSeen(database);
      await session.drop();
    },
    touch: () => void touch(setting),
    async leave() {
      // Not one after the other: a popup may be gone before it hears that the key was dropped.
      await setting.leavePages(session.drop());
    },
    watch: session.watch,
  };
}

async function statusOf({ database, clock, session, mark }: LockSetting): Promise<VaultStatus> {
  const row = await ensureVault(database);
  const acquired = await acquiredItems(database);
  const state = row.identity.kind === 'device' ? 'open' : await lockState(session);
  if (state !== 'locked' && row.seen !== acquired) await noteSeen(database);
  const waiting = waitingUntil(row, clock().getTime());
  return {
    state,
    added: state === 'locked' ? acquired - row.seen : 0,
    waitUntil: waiting === null ? null : new Date(waiting).toISOString(),
    autoLock: row.autoLock,
    lost: await isVaultLost(database, mark),
  };
}

/** Notes that all items are known to whoever looks. Where that fails, as on a full disk, locking goes on. */
export async function noteSeen(database: Database): Promise<void> {
  try {
    await updateVault(database, { seen: await acquiredItems(database) });
  } catch (thrown) {
    console.warn('the number of items that were seen was not noted', thrown);
  }
}

async function lockState(session: Session): Promise<'locked' | 'unlocked'> {
  const secret = await session.secret();
  secret?.fill(0);
  return secret ? 'unlocked' : 'locked';
}

/** Tries a passphrase. */
export function attempt(
  { database, clock, derive }: LockSetting,
  passphrase: string,
): Promise<Try> {
  return tryPassphrase(database, clock, derive, passphrase);
}

/** Unlocks after a try that was right; else says how it ended. */
export async function unlock({ database, session }: LockSetting, tried: Try): Promise<TryResult> {
  if (!tried.ok) return refused(tried);
  const { autoLock } = await ensureVault(database);
  await session.keep(tried.secret, autoLock);
  return { ok: true };
}

/** How a try ended that was not right. */
export function refused({ reason, waitUntil }: Extract<Try, { ok: false }>): TryResult {
  if (reason === 'wait' && waitUntil) return { ok: false, reason, waitUntil };
  return { ok: false, reason: 'wrong', waitUntil };
}

async function touch({ database, session }: LockSetting): Promise<void> {
  const { autoLock } = await ensureVault(database);
  await session.touch(autoLock);
}
