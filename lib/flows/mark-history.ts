import type { Mark } from '../evidence/copy-record.ts';

/** The marks on a picture, and those before each change. */
export interface MarkHistory {
  marks: readonly Mark[];
  past: readonly (readonly Mark[])[];
  /** What changed last; the next change of the same is undone together with it. */
  last: string | null;
}

/** Most changes that can be undone. */
const most = 200;

export const noMarks: MarkHistory = { marks: [], past: [], last: null };

/**
 * The marks after a change.
 * @param what names a change that comes in many small steps, such as moving one mark with the keys:
 * steps of the same are undone at once; null for a change of its own
 */
export function changedTo(
  history: MarkHistory,
  marks: readonly Mark[],
  what: string | null,
): MarkHistory {
  if (what !== null && what === history.last) return { ...history, marks };
  return { marks, past: [...history.past, history.marks].slice(-most), last: what };
}

/** The marks before the last change; the same when there was none. */
export function undone(history: MarkHistory): MarkHistory {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { marks: before, past: history.past.slice(0, -1), last: null };
}
