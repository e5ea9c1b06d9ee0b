import { useRef, useState } from 'preact/hooks';
import type { ListRow } from '../lib/flows/review.ts';

/** Choosing several items of the list. */
export interface Choosing {
  on: boolean;
  setOn: (on: boolean) => void;
  /** What is chosen among the rows that are shown: what is not shown is never acted on. */
  chosen: readonly ListRow[];
  isChosen: (item: string) => boolean;
  /** Chooses an item or no longer; with `range` also all between it and the one before. */
  toggle: (item: string, on: boolean, range: boolean) => void;
  all: () => void;
  none: () => void;
}

const nothing: ReadonlySet<string> = new Set();

/** Which of the rows are chosen. Rows that a search hides are not, for as long as it hides them. */
export function useChoosing(rows: readonly ListRow[]): Choosing {
  const [on, setOn] = useState(false);
  const [items, setItems] = useState(nothing);
  const lastRef = useRef<string | null>(null);
  const toggle: Choosing['toggle'] = (item, isOn, range) => {
    const own = range ? between(rows, lastRef.current, item) : [item];
    lastRef.current = item;
    setItems((before) => withOrWithout(before, own, isOn));
  };
  const setAll = (chosen: ReadonlySet<string>) => {
    lastRef.current = null;
    setItems(chosen);
  };
  return {
    on,
    setOn: (isOn) => {
      setOn(isOn);
      setAll(nothing);
    },
    chosen: on ? rows.filter(({ item }) => items.has(item)) : [],
    isChosen: (item) => items.has(item),
    toggle,
    all: () => setAll(new Set(rows.map(({ item }) => item))),
    none: () => setAll(nothing),
  };
}

function between(rows: readonly ListRow[], one: string | null, other: string): string[] {
  const places = [one, other].map((item) => rows.findIndex((row) => row.item === item));
  if (places.includes(-1)) return [other];
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return rows.slice(from, to + 1).map(({ item }) => item);
}

function withOrWithout(
  before: ReadonlySet<string>,
  items: readonly string[],
  on: boolean,
): ReadonlySet<string> {
  const after = new Set(before);
  for (const item of items) {
    if (on) after.add(item);
    else after.delete(item);
  }
  return after;
}
