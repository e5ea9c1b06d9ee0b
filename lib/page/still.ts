import type { Altered } from '../evidence/coverage.ts';
import { windowOf } from '../readers/own-property.ts';
import type { Alterations, Style } from './alterations.ts';
import { ancestorsOf, elementsAt, elementsOf, isWithin, nameOf } from './elements.ts';
import type { Scroller } from './scroller.ts';

// An animation is left running: taking it away would start it again later. `!important` outdoes it.
const hidden: Style = { opacity: '0' };
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
  const mark = (element: Element) => {
    if (changes.mark(element) && altered.length < most)
      altered.push({ kind: 'hidden', element: `${nameOf(element)} (pseudo)`.slice(0, 120) });
  };
  const again = () => {
    for (const element of elementsOf(document)) treat(document, scroller, element, alter);
    if (scroller.kind === 'inner') hideCovers(document, scroller, alter);
  };
  again();
  for (const element of elementsOf(document)) markPseudo(document, element, mark);
  return { again, altered };
}

const pseudo = ['::before', '::after'] as const;

// What is not in the tree takes no style of its own: a mark lets the capture's style sheet find it.
function markPseudo(document: Document, element: Element, mark: (element: Element) => void): void {
  const view = windowOf(document);
  const isFixed = (name: string) => view.getComputedStyle(element, name).position === 'fixed';
  if (pseudo.some(isFixed) || element.matches(':modal')) mark(element);
}

type Alter = (kind: Altered['kind'], element: Element, style: Style) => void;

function treat(document: Document, scroller: Scroller, element: Element, alter: Alter): void {
  const { position, contentVisibility } = windowOf(document).getComputedStyle(element);
  if (contentVisibility === 'auto') return alter('made-visible', element, shown);
  if (position === 'sticky') return alter('unstuck', element, unstuck);
  // What holds the scroller itself stays, and so does what is beside it.
  if (position !== 'fixed' || scroller.kind === 'inner') return;
  if (isWithin(scroller.element, element) || isCarried(document, element)) return;
  alter('hidden', element, hidden);
}

// Within some ancestors `fixed` means fixed to them: such an element moves with the page
// (CSS Transforms 1, section 2; CSS Containment 1, 3.2).
function isCarried(document: Document, element: Element): boolean {
  const view = windowOf(document);
  if (element.matches(':popover-open, :modal')) return false;
  return [...ancestorsOf(element)].some((ancestor) => {
    const { transform, filter, perspective, contain, willChange } = view.getComputedStyle(ancestor);
    const carries = [transform, filter, perspective].some((value) => value && value !== 'none');
    return carries || /paint|layout|strict|content/.test(contain) || /transform/.test(willChange);
  });
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
