import { askedTogether, type Unlocked, unlockedBy } from './identity.ts';
import type { VaultLock } from './vault-lock-events.ts';
import { type LockSetting, vaultLock } from './vault-lock.ts';

/** The vault as every page uses it. */
export interface OwnLock {
  vault: VaultLock;
  unlocked: Unlocked;
}

/** Puts locking together over one database. */
export function ownLock(setting: LockSetting): OwnLock {
  const { database, session } = setting;
  const unlocked = askedTogether(unlockedBy(database, session.secret));
  return { vault: vaultLock(setting), unlocked };
}
