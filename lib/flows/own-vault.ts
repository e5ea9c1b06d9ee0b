import { caseReview } from './case-review.ts';
import type { Cases } from './cases.ts';
import { ownCases } from './own-cases.ts';
import { type OwnLock, ownLock } from './own-lock.ts';
import type { Review } from './review.ts';
import type { VaultSafety } from './vault-lock-events.ts';
import { vaultSafety, type VaultSetting } from './vault-safety.ts';

/** The vault as the case page uses it: locking, and looking while it is unlocked. */
export interface OwnVault extends OwnLock {
  vault: VaultSafety;
  review: Review;
  cases: Cases;
}

/** Puts locking and looking together over one database. */
export function ownVault(setting: VaultSetting): OwnVault {
  const { database, clock } = setting;
  const { unlocked } = ownLock(setting);
  const cases = ownCases(database, clock, unlocked);
  const review = caseReview(database, clock, unlocked);
  return { vault: vaultSafety(setting), unlocked, cases, review };
}
