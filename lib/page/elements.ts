import { own, treeOf, windowOf } from '../readers/own-property.ts';

/** Most elements that are looked at: a hostile page has millions. */
const most = 60_000;

/** Every element of a document, those in open shadow roots included, in order, up to a bound. */
export function elementsOf(document: Document): Element[] {
  const { shadowRoot } = treeOf(document);
  const query = own(windowOf(document).Document.prototype, 'querySelectorAll', document);
  const found: Element[] = [];
  const roots: NodeListOf<Element>[] = [
    query.call<Document, ['*'], NodeListOf<Element>>(document, '*'),
  ];
  for (let list = roots.shift(); list && found.length < most; list = roots.shift()) {
    for (const element of list) {
      if (found.length >= most) break;
      found.push(element);
      const shadow = shadowRoot(element);
      if (shadow) roots.push(shadow.querySelectorAll('*'));
    }
  }
  return found;
}

/** The elements under a point of the view, the topmost first. CSS pixels. */
export function elementsAt(document: Document, x: number, y: number): Element[] {
  const prototype = windowOf(document).Document.prototype;
  return own(prototype, 'elementsFromPoint', document).call(document, x, y);
}

/** Whether an element has a style of its own to change: HTML and SVG elements do. */
export function isStyled(element: Element): element is HTMLElement {
  return 'style' in element && typeof element.style === 'object';
}

/** An element in a few words for the record: tag, id and classes. Hostile text. */
export function nameOf(element: Element): string {
  const id = element.getAttribute('id');
  const classes = (element.getAttribute('class') ?? '').trim().split(/\s+/).filter(Boolean);
  const parts = [element.localName, id ? `#${id}` : '', ...classes.map((name) => `.${name}`)];
  return parts.join('').slice(0, 120);
}

/** The element's ancestors, out of shadow roots too, nearest first; itself not included. */
export function* ancestorsOf(element: Element): Generator<Element> {
  for (let node: Node | null = element.parentNode; node;) {
    if (node.nodeType === 1) yield node as Element;
    node = node.nodeType === 11 && 'host' in node ? (node.host as Node) : node.parentNode;
  }
}

/** Whether an element is another or stands inside it, shadow roots included. */
export function isWithin(element: Element, outer: Element): boolean {
  if (element === outer) return true;
  for (const ancestor of ancestorsOf(element)) if (ancestor === outer) return true;
  return false;
}
