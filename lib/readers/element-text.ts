import { bounds } from './bounds.ts';
import type { Tree } from './own-property.ts';

const never = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SVG']);
const blocks = new Set(['BR', 'DIV', 'P', 'LI', 'TR', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3']);

/**
 * The text of an element in one string, at most one unit more than the bound of a message. Pictures
 * stand for themselves with their `alt`, because platforms draw emoji as pictures.
 * @param skip elements that are not part of it, such as the time at the end of a message
 */
export function elementText(
  element: Element,
  tree: Tree,
  skip: (element: Element) => boolean = () => false,
): string {
  const parts: string[] = [];
  const stack: (Node | '\n')[] = [element];
  let length = 0;
  for (let node = stack.pop(); node && length <= bounds.post; node = stack.pop()) {
    const text = node === '\n' ? node : ownText(node, tree);
    parts.push(text);
    length += text.length;
    if (node === '\n' || node.nodeType !== 1 || isOut(node as Element, skip)) continue;
    stack.push(...contentOf(node as Element, tree));
  }
  return tidy(parts.join('')).slice(0, bounds.post + 1);
}

function isOut(element: Element, skip: (element: Element) => boolean): boolean {
  return never.has(element.tagName.toUpperCase()) || skip(element);
}

function ownText(node: Node, tree: Tree): string {
  if (node.nodeType === 3) {
    return (node as Text).data.slice(0, bounds.post + 1).replace(/[\t\n\r\f ]+/g, ' ');
  }
  if (node.nodeName !== 'IMG') return '';
  return (
    tree
      .attributes(node as Element)
      .getNamedItem('alt')
      ?.value.slice(0, 100) ?? ''
  );
}

// Last first: the stack turns the order round.
function contentOf(element: Element, tree: Tree): (Node | '\n')[] {
  const nodes: (Node | '\n')[] = [];
  for (let child = tree.firstChild(element); child; child = tree.nextSibling(child)) {
    nodes.push(child);
    if (nodes.length > bounds.post) break;
  }
  if (!blocks.has(element.tagName.toUpperCase())) return nodes.reverse();
  return ['\n', ...nodes.reverse(), '\n'];
}

function tidy(text: string): string {
  return text
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
