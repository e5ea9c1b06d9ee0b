import { elementsAt, isWithin } from './elements.ts';
import { rowsOf } from './rows.ts';
import type { Scroller } from './scroller.ts';

/** Upper edges of things in view, by which a later look tells how far the content went. */
export type Anchors = ReadonlyMap<string | Element, number>;

const columns = 3;
const rows = 16;

/** Rows by their id, because lists use elements again; where there are none, small elements. */
export function anchorsOf(document: Document, scroller: Scroller): Anchors {
  const marked = rowsOf(scroller).map(({ id, element }) => [id, topOf(element)] as const);
  if (marked.length >= 2) return new Map(marked);
  return new Map(sampled(document, scroller).map((element) => [element, topOf(element)]));
}

/**
 * How far the content went up since the anchors were taken, in CSS pixels; null when none of them
 * is left. Elements of which some moved by themselves are outvoted by the others.
 */
export function movedSince(scroller: Scroller, before: Anchors): number | null {
  const now = new Map(rowsOf(scroller).map(({ id, element }) => [id, element]));
  const votes = new Map<number, number>();
  for (const [anchor, top] of before) {
    const element = typeof anchor === 'string' ? now.get(anchor) : anchor;
    if (!element?.isConnected || !isWithin(element, scroller.element)) continue;
    const moved = Math.round((top - topOf(element)) * 64) / 64;
    votes.set(moved, (votes.get(moved) ?? 0) + 1);
  }
  const ranked = [...votes].sort(([, a], [, b]) => b - a);
  return ranked[0]?.[0] ?? null;
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

function sampled(document: Document, scroller: Scroller): Element[] {
  const { x, y, width, height } = scroller.seen();
  const found = new Set<Element>();
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const left = x + ((column + 0.5) * width) / columns;
      const there = elementsAt(document, left, y + ((row + 0.5) * height) / rows);
      const inside = there.filter((one) => isWithin(one, scroller.element));
      const small = inside.find((one) => one.getBoundingClientRect().height < height / 2);
      if (small) found.add(small);
    }
  return [...found];
}
