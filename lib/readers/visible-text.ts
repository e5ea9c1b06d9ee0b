import { bounds, type Cutter } from './bounds.ts';
import { rootOf, type Tree, treeOf, windowOf } from './own-property.ts';

const never = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TITLE', 'TEXTAREA']);

interface Walk {
  view: Window & typeof globalThis;
  tree: Tree;
  cutter: Cutter;
  parts: string[];
  length: number;
  pieces: string[];
}

/** What is worth a closer look: what may hold an address, a number, a handle or a mail address. */
const leads = /@|\d{3}|\.(?:me|com|gg|nz)\/|:\/\//;
const most = { pieces: 2_000, length: 1_000 };

/**
 * The text a person can see on a page, open shadow roots included, a line a block. Typed-in text
 * (form contents) is left out. Stops at the bounds and notes it.
 * @param pieces gets the parts that may lead on, each as one element holds it
 */
export function visibleText(document: Document, cutter: Cutter, pieces: string[] = []): string {
  const [view, tree] = [windowOf(document), treeOf(document)];
  const walk = { view, tree, cutter, parts: [], length: 0, pieces };
  const root = rootOf(document);
  if (root) visit(root, walk);
  return tidy(walk.parts.join(''));
}

// A stack of its own: a hostile page nests deeper than any call stack.
function visit(root: Element, walk: Walk): void {
  const stack: (Node | '\n')[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (full(walk)) return;
    if (node === '\n') walk.parts.push('\n');
    else if (node.nodeType === 3) addText(node as Text, walk);
    else if (node.nodeType === 1) stack.push(...contentOf(node as Element, walk));
  }
}

function full(walk: Walk): boolean {
  const late = walk.cutter.late();
  if (!late && walk.length < bounds.text) return false;
  const why = late ? 'time' : 'size';
  walk.cutter.note({ what: 'text', had: null, kept: walk.length, why });
  return true;
}

function addText(text: Text, walk: Walk): void {
  const data = text.data.slice(0, bounds.text - walk.length);
  const part = data.replace(/[\t\n\r\f ]+/g, ' ');
  walk.parts.push(part);
  walk.length += data.length;
  const piece = part.trim();
  if (walk.pieces.length < most.pieces && leads.test(piece))
    walk.pieces.push(piece.slice(0, most.length));
}

// Last first: the stack turns the order round.
function contentOf(element: Element, walk: Walk): (Node | '\n')[] {
  if (never.has(element.tagName.toUpperCase())) return [];
  if (element.tagName === 'BR') return ['\n'];
  const style = walk.view.getComputedStyle(element);
  if (style.display === 'none') return [];
  const children = childrenOf(walk.tree.shadowRoot(element) ?? element, walk);
  const shown = isHidden(style) ? children.filter((child) => child.nodeType === 1) : children;
  shown.reverse();
  return /^inline|^contents/.test(style.display) ? shown : ['\n', ...shown, '\n'];
}

// A visible element may stand inside a hidden one: only the texts go.
function isHidden(style: CSSStyleDeclaration): boolean {
  return style.visibility === 'hidden' || style.visibility === 'collapse';
}

function childrenOf(parent: Node, walk: Walk): Node[] {
  if (parent.nodeName === 'SLOT') {
    const assigned = (parent as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  const children: Node[] = [];
  const { firstChild, nextSibling } = walk.tree;
  for (let child = firstChild(parent); child; child = nextSibling(child)) {
    children.push(child);
    if (children.length % 1000 === 0 && walk.cutter.late()) break;
  }
  return children;
}

function tidy(text: string): string {
  return `${text
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
