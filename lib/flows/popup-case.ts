import type { Clock } from '../base/time.ts';
import type { Database } from '../store/database.ts';
import { watchDatabase } from '../store/watch.ts';
import { caseKind } from './case-kind.ts';
import type { PopupCases } from './cases.ts';
import type { Unlocked } from './identity.ts';
import type { Glance } from './review.ts';

/** What the popup shows and asks of the cases of this vault. */
export interface PopupCase {
  review: Glance;
  cases: PopupCases;
}

/**
 * The cases for the popup. What needs a key is loaded when it is first asked for: the button that
 * captures does not wait for it, and a locked popup never loads it.
 */
export function popupCase(database: Database, clock: Clock, unlocked: Unlocked): PopupCase {
  const own = async () => {
    const { ownCases } = await import('./own-cases.ts');
    return ownCases(database, clock, unlocked);
  };
  const glance = async () => (await import('./case-glance.ts')).caseGlance(database, unlocked);
  return {
    review: {
      overview: async () => (await glance()).overview(),
      items: async (limit) => (await glance()).items(limit),
      watch: (changed) => watchDatabase(database, changed),
    },
    cases: {
      kind: () => caseKind(database),
      names: async () => (await own()).names(),
      answerMinor: async (answer) => (await own()).answerMinor(answer),
      picturesLeft: async () => (await own()).picturesLeft(),
    },
  };
}
