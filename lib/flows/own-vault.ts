import { caseReview } from './case-review.ts';
import type { Cases } from './cases.ts';
import { ownCases } from './own-cases.ts';
import { type OwnLock, ownLock } from './own-lock.ts';
import type { Review } from './review.ts';
import type { VaultSetting } from './vault-lock.ts';

/** The vault as the case page uses it: locking, and looking while it is unlocked. */
export interface OwnVault extends OwnLock {
  review: Review;
  cases: Cases;
}

/** Puts locking and looking together over one database. */
export function ownVault(setting: VaultSetting): OwnVault {
  const { database, clock } = setting;
  const { vault, unlocked } = ownLock(setting);
  const cases = ownCases(database, clock, unlocked);
  return { vault, unlocked, cases, review: caseReview(database, clock, unlocked) };
}
