import { caseReview } from './case-review.ts';
import { askedTogether, type Unlocked, unlockedBy } from './identity.ts';
import type { Review } from './review.ts';
import type { VaultLock } from './vault-lock-events.ts';
import { vaultLock, type VaultSetting } from './vault-lock.ts';

/** The vault as a page uses it: locking, and looking while it is unlocked. */
export interface OwnVault {
  vault: VaultLock;
  review: Review;
  unlocked: Unlocked;
}

/** Puts locking and looking together over one database. */
export function ownVault(setting: VaultSetting): OwnVault {
  const { database, clock, session } = setting;
  const unlocked = askedTogether(unlockedBy(database, session.secret));
  return { vault: vaultLock(setting), review: caseReview(database, clock, unlocked), unlocked };
}
