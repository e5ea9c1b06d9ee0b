import type { Cut } from '../evidence/cut.ts';

/** How much of a page is kept at most. Lengths in UTF-16 units, counts in entries, time in milliseconds. */
export const bounds = {
  title: 4_000,
  address: 4_000,
  content: 4_000,
  jsonLd: 200_000,
  entries: 1_000,
  text: 4_000_000,
  html: 12_000_000,
  milliseconds: 2_500,
  /** Of the readers of single platforms: a fact, the text of a message, a script with JSON, their time. */
  fact: 2_000,
  post: 10_000,
  json: 4_000_000,
  platformMilliseconds: 1_000,
} as const;

/** Keeps to the bounds, and remembers what was cut. */
export interface Cutter {
  text(what: string, value: string, limit: number): string;
  list<T>(what: string, values: ArrayLike<T>): T[];
  note(cut: Cut): void;
  /** Whether the time for the whole reading is over. */
  late(): boolean;
  cuts: Cut[];
}

/** A cutter that starts now; `now` gives milliseconds from any origin. */
export function cutter(now: () => number, milliseconds: number = bounds.milliseconds): Cutter {
  const end = now() + milliseconds;
  const cuts: Cut[] = [];
  // One line a kind: a hostile page must not fill the record with a thousand notes.
  const note = (cut: Cut) => {
    if (!cuts.some(({ what }) => what === cut.what)) cuts.push(cut);
  };
  return {
    cuts,
    note,
    late: () => now() > end,
    text(what, value, limit) {
      if (value.length <= limit) return value;
      note({ what, had: value.length, kept: limit, why: 'size' });
      return value.slice(0, limit);
    },
    list(what, values) {
      if (values.length > bounds.entries)
        note({ what, had: values.length, kept: bounds.entries, why: 'count' });
      return Array.from({ length: Math.min(values.length, bounds.entries) }, (_, i) => values[i]!);
    },
  };
}
