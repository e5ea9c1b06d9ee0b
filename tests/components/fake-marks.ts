import type { Mark } from '../../lib/evidence/mark.ts';
import { labelsOf, type Marking, markOf } from '../../lib/flows/marking.ts';

/** Labels and notes in memory. */
export function fakeMarks(of: ReadonlyMap<string, Mark> = new Map()): Marking {
  const all = new Map(of);
  const watchers = new Set<() => void>();
  const change = (items: readonly string[], changed: (before: Mark) => Mark) => {
    for (const item of items) all.set(item, changed(markOf({ of: all }, item)));
    for (const told of watchers) told();
    return Promise.resolve();
  };
  return {
    read: () => Promise.resolve({ of: new Map(all), used: labelsOf(all.values()), damaged: false }),
    addLabel: (items, label) =>
      change(items, (mark) => ({ ...mark, labels: [...mark.labels, label] })),
    removeLabel: (item, label) =>
      change([item], (mark) => ({ ...mark, labels: mark.labels.filter((one) => one !== label) })),
    keepNote: (item, note) => change([item], (mark) => ({ ...mark, note })),
    watch: (changed) => {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
  };
}
