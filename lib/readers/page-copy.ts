import { bounds, type Cutter } from './bounds.ts';
import { rootOf, type Tree, treeOf } from './own-property.ts';

/**
 * Policy of the copy: it shows what it holds, loads nothing and runs nothing. Styles written into
 * the page still apply; pictures only when the page carries them in itself.
 */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

const preamble =
  '<!DOCTYPE html>\n<!-- Zegel: copy of the page as the browser held it, not the bytes the server sent. ' +
  'Scripts are kept as text and do not run, values of form fields are left out, and attributes ' +
  'that would load or lead on by themselves are renamed to data-zegel-*. -->\n' +
  `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">\n`;

const empty = new Set(
  'AREA BASE BR COL EMBED HR IMG INPUT LINK META PARAM SOURCE TRACK WBR'.split(' '),
);
const raw = new Set('STYLE SCRIPT XMP IFRAME NOEMBED NOFRAMES PLAINTEXT'.split(' '));

/** Attributes that act without a click, or hold what a person typed. */
const renamed: Record<string, readonly string[]> = {
  META: ['http-equiv'],
  LINK: ['rel'],
  BASE: ['href', 'target'],
  IFRAME: ['srcdoc'],
  SCRIPT: ['type'],
};
const typed: Record<string, readonly string[]> = {
  INPUT: ['value', 'checked'],
  OPTION: ['selected'],
};

interface Copy {
  tree: Tree;
  cutter: Cutter;
  parts: string[];
  length: number;
}

/** The DOM as an HTML text (HTML standard, 13.3), open shadow roots as declarative templates. */
export function pageCopy(document: Document, cutter: Cutter): string {
  const copy: Copy = { tree: treeOf(document), cutter, parts: [preamble], length: 0 };
  const root = rootOf(document);
  if (root) serialise(root, copy);
  return copy.parts.join('');
}

// A stack of its own, for pages that nest deeper than the call stack. Strings are closing tags.
function serialise(root: Node, copy: Copy): void {
  const stack: (Node | string)[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (isFull(copy)) return;
    if (typeof next === 'string') add(copy, next);
    else if (next.nodeType === 3) add(copy, textOf(next as Text));
    else if (next.nodeType === 1) stack.push(...open(next as Element, copy));
  }
}

function isFull(copy: Copy): boolean {
  const late = copy.cutter.late();
  if (!late && copy.length < bounds.html) return false;
  copy.cutter.note({ what: 'html', had: null, kept: copy.length, why: late ? 'time' : 'size' });
  return true;
}

function add(copy: Copy, text: string): void {
  const kept = text.slice(0, bounds.html - copy.length);
  copy.parts.push(kept);
  copy.length += kept.length;
}

// Comments of the page are left out with processing instructions: a browser shows neither.
function open(element: Element, copy: Copy): (Node | string)[] {
  const tag = element.localName;
  const name = tag.toUpperCase();
  add(copy, `<${tag}${attributesOf(element, name, copy)}>`);
  if (empty.has(name)) return [];
  const shadow = copy.tree.shadowRoot(element);
  const content = name === 'TEXTAREA' ? [] : childrenOf(element, copy);
  const rest = [`</${tag}>`, ...content.reverse()];
  if (!shadow) return rest;
  return [...rest, '</template>', ...childrenOf(shadow, copy).reverse(), templateTag];
}

const templateTag = '<template shadowrootmode="open">';

function childrenOf(parent: Node, copy: Copy): Node[] {
  const source = parent.nodeName === 'TEMPLATE' ? (parent as HTMLTemplateElement).content : parent;
  const children: Node[] = [];
  const { firstChild, nextSibling } = copy.tree;
  for (let child = firstChild(source); child; child = nextSibling(child)) children.push(child);
  return children;
}

function attributesOf(element: Element, name: string, copy: Copy): string {
  const attributes = Array.from(copy.tree.attributes(element));
  const inert = name === 'SCRIPT' ? ' type="text/plain"' : '';
  return inert + attributes.map((attribute) => attributeOf(attribute, name)).join('');
}

function attributeOf({ name, value }: Attr, tag: string): string {
  if (typed[tag]?.includes(name)) return '';
  const acts = renamed[tag]?.includes(name) || name.startsWith('on') || name === 'autofocus';
  return ` ${acts ? `data-zegel-${name}` : name}="${escaped(value).replaceAll('"', '&quot;')}"`;
}

function textOf(text: Text): string {
  const parent = text.parentNode?.nodeName.toUpperCase() ?? '';
  return raw.has(parent) ? text.data : escaped(text.data);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
