import type { Altered } from '../evidence/coverage.ts';
import { windowOf } from '../readers/own-property.ts';
import type { Alterations, Style } from './alterations.ts';
import { elementsAt, elementsOf, isWithin, nameOf } from './elements.ts';
import type { Scroller } from './scroller.ts';

const hidden: Style = { opacity: '0', animation: 'none' };
const unstuck: Style = { position: 'relative', inset: 'auto' };
const shown: Style = { 'content-visibility': 'visible' };
const unsnapped: Style = { 'scroll-snap-type': 'none', 'scroll-behavior': 'auto' };

/** Most alterations that are written down. */
const most = 200;

/** Keeps the page from following the scroller: what it did is in `altered`. */
export interface Still {
  /** Looks for elements that came since, and treats them too. */
  again(): void;
  altered: Altered[];
}

/**
 * Holds still what would show again in every tile: fixed elements are made transparent, sticky ones
 * stay where they stand in the text. Parts that the browser leaves out until they are near are shown.
 */
export function holdStill(document: Document, scroller: Scroller, changes: Alterations): Still {
  const altered: Altered[] = [];
  const alter = (kind: Altered['kind'], element: Element, style: Style) => {
    if (!changes.set(element, style) || altered.length >= most) return;
    altered.push({ kind, element: nameOf(element) });
  };
  changes.set(scroller.element, unsnapped);
  const again = () => {
    for (const element of elementsOf(document)) treat(document, scroller, element, alter);
    if (scroller.kind === 'inner') hideCovers(document, scroller, alter);
  };
  again();
  return { again, altered };
}

type Alter = (kind: Altered['kind'], element: Element, style: Style) => void;

function treat(document: Document, scroller: Scroller, element: Element, alter: Alter): void {
  const { position, contentVisibility } = windowOf(document).getComputedStyle(element);
  if (contentVisibility === 'auto') return alter('made-visible', element, shown);
  if (position === 'sticky') return alter('unstuck', element, unstuck);
  // What holds the scroller itself stays, and so does what is beside it.
  if (position !== 'fixed' || scroller.kind === 'inner') return;
  if (!isWithin(scroller.element, element)) alter('hidden', element, hidden);
}

const columns = 5;
const rows = 9;

// What lies over the scroller without being part of it: buttons to the end, floating dates.
function hideCovers(document: Document, scroller: Scroller, alter: Alter): void {
  const { x, y, width, height } = scroller.seen();
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const left = x + ((column + 0.5) * width) / columns;
      const top = y + ((row + 0.5) * height) / rows;
      for (const element of elementsAt(document, left, top)) {
        if (isWithin(element, scroller.element) || isWithin(scroller.element, element)) break;
        alter('hidden', coverOf(element, scroller), hidden);
      }
    }
  hideFixedInside(document, scroller, alter);
}

/** The outermost element around one that does not hold the scroller. */
function coverOf(element: Element, scroller: Scroller): Element {
  let cover = element;
  for (let next = element.parentElement; next; next = next.parentElement) {
    if (isWithin(scroller.element, next)) break;
    cover = next;
  }
  return cover;
}

function hideFixedInside(document: Document, scroller: Scroller, alter: Alter): void {
  for (const element of elementsOf(document)) {
    if (!isWithin(element, scroller.element) || element === scroller.element) continue;
    if (windowOf(document).getComputedStyle(element).position === 'fixed')
      alter('hidden', element, hidden);
  }
}
