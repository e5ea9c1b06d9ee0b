import type { Rectangle } from '../evidence/coverage.ts';
import type { MessageRow } from '../evidence/message-row.ts';
import type { Scroller } from './scroller.ts';

/** Attributes by which pages tell their messages apart; the one that most elements have counts. */
const marks = ['data-message-id', 'data-mid', 'data-id', 'data-item-id', 'data-post-id'] as const;

/** Roles and elements of entries that carry an id, where none of the attributes is used. */
const entries =
  '[role="listitem"][id], [role="row"][id], [role="article"][id], article[id], li[id]';

const longestText = 20_000;
const longestId = 200;
const most = 500;

/** A row in the page: its id, its element, and how to read its text. */
export interface Row {
  id: string;
  element: Element;
}

/** The rows of a scroller that stand in the document now, in its order. */
export function rowsOf({ element }: Scroller): Row[] {
  const counts = marks.map((mark) => ({ mark, found: element.querySelectorAll(`[${mark}]`) }));
  const best = counts.reduce((most, one) => (one.found.length > most.found.length ? one : most));
  if (best.found.length >= 2) return identified(best.found, best.mark);
  return identified(element.querySelectorAll(entries), 'id');
}

// An id may stand on parts of a message too: its first, outermost element is the message.
function identified(found: NodeListOf<Element>, mark: string): Row[] {
  const rows = new Map<string, Row>();
  for (const element of found) {
    const id = element.getAttribute(mark)?.slice(0, longestId) ?? '';
    if (id !== '' && !rows.has(id)) rows.set(id, { id, element });
  }
  return [...rows.values()];
}

/** The rows with a part in the visible rectangle, with their text. */
export function shownRows(rows: readonly Row[], seen: Rectangle): MessageRow[] {
  const shown = rows.filter(({ element }) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > top && bottom > seen.y && top < seen.y + seen.height;
  });
  return shown.slice(0, most).map(({ id, element }) => ({ id, text: textOf(element) }));
}

function textOf(element: Element): string {
  const text = 'innerText' in element ? String(element.innerText) : element.textContent;
  return text.slice(0, longestText).trim();
}
