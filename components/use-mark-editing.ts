import { useState } from 'preact/hooks';
import type { Mark, MarkKind } from '../lib/evidence/copy-record.ts';
import { changedTo, type MarkHistory, undone } from '../lib/flows/mark-history.ts';
import { mostMarks, type Size } from '../lib/flows/drawn-marks.ts';

/** The marks on one picture, and how to change them. */
export interface MarkEditing {
  size: Size;
  marks: readonly Mark[];
  /** The kind that was chosen last: what drawing with a mouse makes. */
  kind: MarkKind;
  choose: (kind: MarkKind) => void;
  selected: number | null;
  select: (index: number | null) => void;
  /** Puts a mark last and selects it; `what` as for `replace`. Too many are not taken. */
  add: (mark: Mark, what: string | null) => void;
  /** Changes one; steps with the same `what` are undone together. */
  replace: (index: number, mark: Mark, what: string | null) => void;
  remove: (index: number) => void;
  undo: (() => void) | null;
}

/** Editing the marks on one picture. */
export function useMarkEditing(
  size: Size,
  history: MarkHistory,
  change: (update: (before: MarkHistory) => MarkHistory) => void,
): MarkEditing {
  const [selected, select] = useState<number | null>(null);
  const [kind, choose] = useState<MarkKind>('cover');
  const { marks } = history;
  const set = (next: readonly Mark[], what: string | null) =>
    change((before) => changedTo(before, next, what));
  return {
    ...{ size, marks, kind, choose, selected, select },
    add(mark, what) {
      if (marks.length >= mostMarks) return;
      set([...marks, mark], what);
      select(marks.length);
    },
    replace: (index, mark, what) => set(marks.with(index, mark), what),
    remove(index) {
      set(marks.toSpliced(index, 1), null);
      select(null);
    },
    undo:
      history.past.length === 0
        ? null
        : () => {
            change(undone);
            select(null);
          },
  };
}
