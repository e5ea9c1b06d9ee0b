import { Fault } from '../base/fault.ts';
import type { ItemMark, Mark } from '../evidence/mark.ts';
import { currentCase } from '../store/current-case.ts';
import type { Database } from '../store/database.ts';
import { changeMarks, readMarks } from '../store/marks.ts';
import { recipient } from '../store/vault.ts';
import { watchMarks } from '../store/watch.ts';
import type { Unlocked } from './identity.ts';
import {
  type CaseMarks,
  isBlank,
  labelsOf,
  type Marking,
  markOf,
  noMarks,
  spelled,
  tidyLabel,
  withLabel,
  withoutLabel,
} from './marking.ts';

/** Labels and notes of the current case, for the screens. */
export function ownMarks(database: Database, unlocked: Unlocked): Marking {
  const change = (items: readonly string[], changed: Change) =>
    changeOf({ database, unlocked }, items, changed);
  return {
    read: () => marksOf(database, unlocked),
    addLabel(items, typed) {
      const label = tidyLabel(typed);
      return change(items, (mark, used) => withLabel(mark, spelled(label, used)));
    },
    removeLabel: (item, label) => change([item], (mark) => withoutLabel(mark, label)),
    keepNote: (item, note) => change([item], (mark) => ({ ...mark, note: note.toWellFormed() })),
    watch: (changed) => watchMarks(database, changed),
  };
}

async function marksOf(database: Database, unlocked: Unlocked): Promise<CaseMarks> {
  const by = await unlocked();
  const code = (await currentCase(database))?.code;
  if (code === undefined) return noMarks;
  try {
    return caseMarks(await readMarks(database, by, code));
  } catch (thrown) {
    if (thrown instanceof Fault && thrown.code === 'record-unreadable')
      return { ...noMarks, damaged: true };
    throw thrown;
  }
}

function caseMarks(marks: readonly ItemMark[]): CaseMarks {
  return { of: byItem(marks), used: labelsOf(marks), damaged: false };
}

function byItem(marks: readonly ItemMark[]): Map<string, Mark> {
  return new Map(marks.map(({ item, ...mark }) => [item, mark]));
}

/** What becomes of a mark; `used` are the labels of the whole case. */
type Change = (before: Mark, used: readonly string[]) => Mark;

async function changeOf(
  { database, unlocked }: { database: Database; unlocked: Unlocked },
  items: readonly string[],
  changed: Change,
): Promise<void> {
  const [by, to] = await Promise.all([unlocked(), recipient(database)]);
  // Another window may have gone to another case since: the items tell which one is theirs.
  const rows = (await database.items.bulkGet([...items])).filter((row) => row !== undefined);
  const [first] = rows;
  if (!first) throw new Fault('file-missing', 'There is no such item to write something of.');
  const own = rows.filter((row) => row.case === first.case).map(({ item }) => item);
  await changeMarks(database, { by, to }, first.case, (before) => {
    const of = byItem(before);
    const used = labelsOf(before);
    for (const item of own) of.set(item, changed(markOf({ of }, item), used));
    const kept = [...of].filter(([, mark]) => !isBlank(mark));
    return kept.map(([item, mark]) => ({ item, ...mark }));
  });
}
