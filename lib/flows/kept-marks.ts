import type { Mark } from '../evidence/mark.ts';
import { currentCase } from '../store/current-case.ts';
import type { Database } from '../store/database.ts';
import { marksChange } from '../store/marks.ts';
import type { Unlocked } from './identity.ts';
import type { Marking } from './marking.ts';

/**
 * What the reporter noted, by item, for one who asks again and again: opened once, and again only after
 * it changed. @throws Fault `vault-locked`, also when it was opened before.
 */
export function keptMarks(
  database: Database,
  unlocked: Unlocked,
  read: Marking['read'],
): () => Promise<ReadonlyMap<string, Mark>> {
  let kept: { state: string; of: ReadonlyMap<string, Mark> } | null = null;
  return async () => {
    await unlocked();
    const code = (await currentCase(database))?.code ?? '';
    // Asked before they are read: what changes in between is read once more the next time.
    const state = `${code} ${await marksChange(database, code)}`;
    if (kept?.state !== state) kept = { state, of: (await read()).of };
    return kept.of;
  };
}
