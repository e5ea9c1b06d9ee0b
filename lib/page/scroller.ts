import type { Rectangle } from '../evidence/coverage.ts';
import { own, rootOf, windowOf } from '../readers/own-property.ts';
import { ancestorsOf, elementsOf } from './elements.ts';

/** Something that scrolls: the page or an element. CSS pixels, from the upper left of its content. */
export interface Scroller {
  kind: 'page' | 'inner';
  element: Element;
  position(): { x: number; y: number };
  /** Left end of the content, from the scroller's own origin. */
  originX(): number;
  content(): { width: number; height: number };
  /** The visible part, within the view. */
  seen(): Rectangle;
  /** Goes there at once, whatever the page says about smoothness. */
  go(to: { x?: number; y?: number }): void;
}

/** The page itself as a scroller; null for a document that has lost its root. */
export function pageScroller(document: Document): Scroller | null {
  const view = windowOf(document);
  const scrolling = own(view.Document.prototype, 'scrollingElement', document);
  const element = scrolling ?? rootOf(document);
  if (!element) return null;
  const root = rootOf(document) ?? element;
  const seen = () => ({ x: 0, y: 0, width: root.clientWidth, height: root.clientHeight });
  return { kind: 'page', ...scrollOf(view, element), seen };
}

/**
 * The element that scrolls up and down and shows the most; null when none shows a fifth of the view.
 * A page may hold many: lists of chats beside the conversation, text areas, menus.
 */
export function innerScroller(document: Document): Scroller | null {
  const view = windowOf(document);
  const root = rootOf(document);
  const page = pageScroller(document)?.element;
  const found: Candidate[] = [];
  for (const element of elementsOf(document)) {
    if (element === root || element === page || !scrollsDown(view, element)) continue;
    const { width, height } = visiblePart(view, element);
    found.push({ element, area: width * height });
  }
  const best = largest(found) ?? clippedBody(document);
  if (!best || best.area < (view.innerWidth * view.innerHeight) / 5) return null;
  const { element } = best;
  const seen = () => visiblePart(view, element);
  return { kind: 'inner', ...scrollOf(view, element), seen };
}

interface Candidate {
  element: Element;
  area: number;
}

function largest(candidates: Candidate[]): Candidate | undefined {
  return candidates.toSorted((a, b) => b.area - a.area)[0];
}

// A dialog in front often makes root and body clip what the page would scroll: scripts still can.
function clippedBody(document: Document): Candidate | null {
  const view = windowOf(document);
  const body = own(view.Document.prototype, 'body', document);
  if (body === null || body.scrollHeight < body.clientHeight + 40) return null;
  return { element: body, area: body.clientWidth * body.clientHeight };
}

function scrollsDown(view: Window, element: Element): boolean {
  if (element.scrollHeight < element.clientHeight + 40 || element.clientHeight < 100) return false;
  if (/^(TEXTAREA|INPUT|SELECT)$/.test(element.tagName)) return false;
  return /auto|scroll|overlay/.test(view.getComputedStyle(element).overflowY);
}

/** What an element shows inside its borders, cut by the view and by what clips it. */
function visiblePart(view: Window, element: Element): Rectangle {
  const box = element.getBoundingClientRect();
  let left = box.left + element.clientLeft;
  let top = box.top + element.clientTop;
  const { width, height } = innerSize(element, box);
  let right = Math.min(left + width, view.innerWidth);
  let bottom = Math.min(top + height, view.innerHeight);
  for (const ancestor of ancestorsOf(element)) {
    if (!/hidden|clip|auto|scroll/.test(view.getComputedStyle(ancestor).overflow)) continue;
    if (ancestor.parentElement === null) continue;
    const clip = ancestor.getBoundingClientRect();
    [left, top] = [Math.max(left, clip.left), Math.max(top, clip.top)];
    [right, bottom] = [Math.min(right, clip.right), Math.min(bottom, clip.bottom)];
  }
  [left, top] = [Math.max(0, left), Math.max(0, top)];
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

// `clientHeight` is rounded to whole CSS pixels; at a zoom that is a device pixel too many or too
// few. The box is exact, but not what is inside when it is transformed.
function innerSize(element: Element, box: DOMRect): { width: number; height: number } {
  const { clientWidth: width, clientHeight: height } = element;
  const { offsetWidth = NaN, offsetHeight = NaN } = element as Partial<HTMLElement>;
  const exact = (inner: number, outer: number, side: number) =>
    Math.abs(side - outer) < 1 ? side - (outer - inner) : inner;
  return {
    width: exact(width, offsetWidth, box.width),
    height: exact(height, offsetHeight, box.height),
  };
}

// In right-to-left text, and in lists that grow from below (`column-reverse`), positions run from
// minus the hidden length to 0 (CSSOM View, 5.1: scroll origin).
function scrollOf(
  view: Window,
  element: Element,
): Pick<Scroller, 'element' | 'position' | 'originX' | 'content' | 'go'> {
  const style = view.getComputedStyle(element);
  const reversed = /^(column-reverse)$/.test(style.flexDirection) && /flex/.test(style.display);
  const first = () => ({
    x: style.direction === 'rtl' ? element.clientWidth - element.scrollWidth : 0,
    y: reversed ? element.clientHeight - element.scrollHeight : 0,
  });
  return {
    element,
    position: () => ({ x: element.scrollLeft - first().x, y: element.scrollTop - first().y }),
    originX: () => first().x,
    content: () => ({ width: element.scrollWidth, height: element.scrollHeight }),
    go: ({ x, y }) =>
      element.scrollTo({
        ...(x === undefined ? {} : { left: x + first().x }),
        ...(y === undefined ? {} : { top: y + first().y }),
        behavior: 'instant',
      }),
  };
}

/** Whether nothing more lies below. */
export function isAtBottom({ element, position, content }: Scroller): boolean {
  return position().y + element.clientHeight >= content().height - 1;
}
