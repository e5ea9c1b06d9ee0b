import { Fault } from '../base/fault.ts';
import { newParameters } from '../crypto/passphrase.ts';
import { keyOf, type Secret, wrap } from '../crypto/vault-key.ts';
import { ensureVault, keepUnderDevice, keepUnderPassphrase, updateVault } from '../store/vault.ts';
import { wipeDatabase } from '../store/wipe.ts';
import { currentSecret } from './identity.ts';
import type { TryResult, VaultSafety } from './vault-lock-events.ts';
import { attempt, type LockSetting, noteSeen, refused, unlock, vaultLock } from './vault-lock.ts';
import { acceptLoss } from './vault-mark.ts';

/** What the safety of the vault needs of the world. */
export interface VaultSetting extends LockSetting {
  /** Clears settings and leftovers of exports. */
  wipeRest: () => Promise<void>;
}

/** Locking, and everything else that is to be said and done about the safety of this vault. */
export function vaultSafety(setting: VaultSetting): VaultSafety {
  const { database, session } = setting;
  return {
    ...vaultLock(setting),
    choose: (passphrase) => choose(setting, passphrase),
    change: (current, next) => change(setting, current, next),
    remove: (current) => remove(setting, current),
    async setAutoLock(autoLock) {
      await updateVault(database, { autoLock });
      await session.touch(autoLock);
    },
    async wipe() {
      await session.drop();
      await wipeDatabase(database);
      await setting.wipeRest();
    },
    acceptLoss: () => acceptLoss(database, setting.mark),
  };
}

async function choose(setting: VaultSetting, passphrase: string): Promise<void> {
  const { database, session } = setting;
  const { identity, autoLock } = await ensureVault(database);
  if (identity.kind === 'passphrase')
    throw new Fault('vault-locked', 'There is a passphrase already; change that one.');
  const secret = await currentSecret(database, session.secret);
  if (!secret) throw new Fault('vault-locked', 'The vault is locked.');
  await lockWith(setting, secret, passphrase);
  await noteSeen(database);
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
