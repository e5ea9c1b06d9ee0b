import { currentCase } from '../store/current-case.ts';
import type { Database } from '../store/database.ts';
import type { CaseKind } from './cases.ts';

/** What holds for captures into the current case. Needs no key. */
export async function caseKind(database: Database): Promise<CaseKind> {
  const { asked = false, factsOnly = false } = (await currentCase(database)) ?? {};
  return { asked, factsOnly };
}
