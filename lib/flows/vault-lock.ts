import { Fault } from '../base/fault.ts';
import type { Clock } from '../base/time.ts';
import { newParameters } from '../crypto/passphrase.ts';
import { keyOf, type Secret, wrap } from '../crypto/vault-key.ts';
import { acquiredItems } from '../store/current-case.ts';
import type { Database } from '../store/database.ts';
import { ensureVault, keepUnderDevice, keepUnderPassphrase, updateVault } from '../store/vault.ts';
import { wipeDatabase } from '../store/wipe.ts';
import { currentSecret } from './identity.ts';
import { type Derive, type Try, tryPassphrase, waitingUntil } from './passphrase-try.ts';
import type { TryResult, VaultLock, VaultStatus } from './vault-lock-events.ts';
import { acceptLoss, isVaultLost, type VaultMark } from './vault-mark.ts';

/** What locking needs of the world. */
export interface VaultSetting {
  database: Database;
  clock: Clock;
  derive: Derive;
  session: Session;
  mark: VaultMark;
  /** Clears settings and leftovers of exports. */
  wipeRest: () => Promise<void>;
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
export function vaultLock(setting: VaultSetting): VaultLock {
  const { database, session } = setting;
  return {
    status: () => statusOf(setting),
    unlock: async (passphrase) => unlock(setting, await attempt(setting, passphrase)),
    choose: (passphrase) => choose(setting, passphrase),
    change: (current, next) => change(setting, current, next),
    remove: (current) => remove(setting, current),
    async lock() {
      await markSeen(database);
      await session.drop();
    },
    async setAutoLock(autoLock) {
      await updateVault(database, { autoLock });
      await session.touch(autoLock);
    },
    async wipe() {
      await session.drop();
      await wipeDatabase(database);
      await setting.wipeRest();
    },
    touch: () => void touch(setting),
    async leave() {
      // Not one after the other: a popup may be gone before it hears that the key was dropped.
      await setting.leavePages(session.drop());
    },
    acceptLoss: () => acceptLoss(database, setting.mark),
    watch: session.watch,
  };
}

async function statusOf({ database, clock, session, mark }: VaultSetting): Promise<VaultStatus> {
  const row = await ensureVault(database);
  const acquired = await acquiredItems(database);
  const state = row.identity.kind === 'device' ? 'open' : await lockState(session);
  if (state !== 'locked' && row.seen !== acquired) await updateVault(database, { seen: acquired });
  const waiting = waitingUntil(row, clock().getTime());
  return {
    state,
    added: state === 'locked' ? acquired - row.seen : 0,
    waitUntil: waiting === null ? null : new Date(waiting).toISOString(),
    autoLock: row.autoLock,
    lost: await isVaultLost(database, mark),
  };
}

async function markSeen(database: Database): Promise<void> {
  await updateVault(database, { seen: await acquiredItems(database) });
}

async function lockState(session: Session): Promise<'locked' | 'unlocked'> {
  const secret = await session.secret();
  secret?.fill(0);
  return secret ? 'unlocked' : 'locked';
}

function attempt({ database, clock, derive }: VaultSetting, passphrase: string): Promise<Try> {
  return tryPassphrase(database, clock, derive, passphrase);
}

async function unlock({ database, session }: VaultSetting, tried: Try): Promise<TryResult> {
  if (!tried.ok) return refused(tried);
  const { autoLock } = await ensureVault(database);
  await session.keep(tried.secret, autoLock);
  return { ok: true };
}

function refused({ reason, waitUntil }: Extract<Try, { ok: false }>): TryResult {
  if (reason === 'wait' && waitUntil) return { ok: false, reason, waitUntil };
  return { ok: false, reason: 'wrong', waitUntil };
}

async function choose(setting: VaultSetting, passphrase: string): Promise<void> {
  const { database, session } = setting;
  const { identity, autoLock } = await ensureVault(database);
  if (identity.kind === 'passphrase')
    throw new Fault('vault-locked', 'There is a passphrase already; change that one.');
  const secret = await currentSecret(database, session.secret);
  if (!secret) throw new Fault('vault-locked', 'The vault is locked.');
  await lockWith(setting, secret, passphrase);
  await markSeen(database);
  await session.keep(secret, autoLock);
}

async function lockWith(
  { database, derive }: VaultSetting,
  secret: Secret,
  passphrase: string,
): Promise<void> {
  const { recipient } = await ensureVault(database);
  const parameters = newParameters();
  const key = await keyOf(await derive(passphrase, parameters));
  await keepUnderPassphrase(database, parameters, await wrap(secret, key, recipient));
}

async function change(setting: VaultSetting, current: string, next: string): Promise<TryResult> {
  const tried = await attempt(setting, current);
  if (!tried.ok) return refused(tried);
  await lockWith(setting, tried.secret, next);
  return unlock(setting, tried);
}

async function remove(setting: VaultSetting, current: string): Promise<TryResult> {
  const tried = await attempt(setting, current);
  if (!tried.ok) return refused(tried);
  const { recipient } = await ensureVault(setting.database);
  await keepUnderDevice(setting.database, tried.secret, recipient);
  await setting.session.drop();
  return { ok: true };
}

async function touch({ database, session }: VaultSetting): Promise<void> {
  const { autoLock } = await ensureVault(database);
  await session.touch(autoLock);
}
