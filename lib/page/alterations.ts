import { isStyled } from './elements.ts';

/** Style properties with the values they get, all `!important`. */
export type Style = Readonly<Record<string, string>>;

/** Changes to the style attributes of elements that can be taken back without a trace. */
export interface Alterations {
  /** Gives an element these properties; false when it has some already, or takes none. */
  set(element: Element, style: Style): boolean;
  /** Gives an element the mark by which the style sheet of the capture hides what is not in the tree. */
  mark(element: Element): boolean;
  /** Puts every attribute back as it was found, whatever the page did meanwhile to the rest of it. */
  restore(): void;
}

const markName = 'data-zegel-still';

interface Altered {
  element: HTMLElement;
  /** The attribute as it was found, and as we left it. */
  found: string | null;
  left: string | null;
  /** Values and priorities of our properties before. */
  before: [name: string, value: string, priority: string][];
}

// Without it a change of the page's own makes would start an animation, also when it is taken back.
const still: Style = { transition: 'none' };

/** A list of alterations, empty at first. */
export function alterations(): Alterations {
  const all = new Map<Element, Altered>();
  const marked = new Set<Element>();
  return {
    mark(element) {
      if (marked.has(element)) return false;
      marked.add(element);
      element.setAttribute(markName, '');
      return true;
    },
    set(element, style) {
      if (all.has(element) || !isStyled(element)) return false;
      all.set(element, altered(element, { ...style, ...still }));
      return true;
    },
    restore() {
      for (const one of all.values()) takeBack(one);
      for (const one of all.values()) letMove(one);
      for (const element of marked) element.removeAttribute(markName);
      all.clear();
      marked.clear();
    },
  };
}

function altered(element: HTMLElement, style: Style): Altered {
  const found = element.getAttribute('style');
  const names = Object.keys(style);
  const before = names.map((name): Altered['before'][number] => [
    name,
    element.style.getPropertyValue(name),
    element.style.getPropertyPriority(name),
  ]);
  for (const [name, value] of Object.entries(style))
    element.style.setProperty(name, value, 'important');
  return { element, found, left: element.getAttribute('style'), before };
}

// Everything but the transition goes back first, and the browser is made to notice it.
function takeBack(one: Altered): void {
  const { element, before } = one;
  const untouched = element.getAttribute('style') === one.left;
  for (const [name, value, priority] of before)
    if (name !== 'transition') put(element, name, value, priority);
  if (untouched) one.left = element.getAttribute('style');
  element.getBoundingClientRect();
}

// The page may have written into the attribute meanwhile: then only our own property goes back.
function letMove({ element, found, left, before }: Altered): void {
  if (element.getAttribute('style') !== left) {
    for (const [name, value, priority] of before) put(element, name, value, priority);
    if (found === null && element.getAttribute('style') === '') element.removeAttribute('style');
  } else if (found === null) element.removeAttribute('style');
  else element.setAttribute('style', found);
}

function put(element: HTMLElement, name: string, value: string, priority: string): void {
  if (value === '') element.style.removeProperty(name);
  else element.style.setProperty(name, value, priority);
}
