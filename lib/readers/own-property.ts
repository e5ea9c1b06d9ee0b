/**
 * Reads a property through the platform's own getter. A page can shadow properties of its document
 * and its forms with an element of that name (`<img name="title">`), also for injected scripts:
 * https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors
 */
export function own<T extends object, K extends keyof T & string>(
  prototype: T,
  name: K,
  target: T,
): T[K] {
  for (
    let level: object | null = prototype;
    level;
    level = Object.getPrototypeOf(level) as object
  ) {
    const property = Object.getOwnPropertyDescriptor(level, name);
    if (property?.get) return Reflect.apply(property.get, target, []) as T[K];
    if (property) return property.value as T[K];
  }
  return target[name];
}

/** The window that a document belongs to. @throws TypeError for a document without one. */
export function windowOf(document: Document): Window & typeof globalThis {
  const view = document.defaultView;
  if (!view) throw new TypeError('the document has no window');
  return view;
}

/** The document's `<html>`; null for a document that has lost it. */
export function rootOf(document: Document): HTMLElement | null {
  return own(windowOf(document).Document.prototype, 'documentElement', document);
}

/** The first child and the next sibling, safe from shadowing. */
export interface Tree {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  shadowRoot(element: Element): ShadowRoot | null;
  attributes(element: Element): NamedNodeMap;
}

/** Ways through the tree of a document. */
export function treeOf(document: Document): Tree {
  const { Node: node, Element: element } = windowOf(document);
  return {
    firstChild: (target) => own(node.prototype, 'firstChild', target),
    nextSibling: (target) => own(node.prototype, 'nextSibling', target),
    shadowRoot: (target) => own(element.prototype, 'shadowRoot', target),
    attributes: (target) => own(element.prototype, 'attributes', target),
  };
}
