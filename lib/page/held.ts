import type { Direction } from '../evidence/capture-way.ts';
import type { Finish, ScrollOrder } from '../evidence/sight.ts';
import { type Alterations, alterations } from './alterations.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import { type Images, imagesOf } from './images.ts';
import { atRest } from './rest.ts';
import { innerScroller, isAtBottom, pageScroller, type Scroller } from './scroller.ts';
import { holdStill, type Still } from './still.ts';

/** A page that is held: what scrolls, what was changed, and where everything stood. */
export interface Held {
  scroller: Scroller;
  direction: Direction;
  changes: Alterations;
  still: Still;
  images: Images;
  found: Found;
  /** What the last sight showed. */
  anchors: Anchors;
  /** Whether content came when the end was reached. */
  grew: boolean;
}

interface Found {
  page: Scroller | null;
  pageAt: { x: number; y: number };
  at: { x: number; y: number };
  height: number;
}

/** Takes hold of a page. @throws Error `nothing to scroll` for a document without a root. */
export function hold(document: Document, order: ScrollOrder): Held {
  const page = pageScroller(document);
  const pageScrolls = page !== null && hasMore(page);
  const inner = order.scroller === 'inner' || !pageScrolls ? innerScroller(document) : null;
  const scroller = inner ?? page;
  if (!scroller) throw new Error('nothing to scroll');
  const found = foundAt(page, scroller);
  if (inner) intoView(inner);
  const direction = order.direction ?? (inner && isAtBottom(scroller) ? 'up' : 'down');
  const changes = alterations();
  const still = holdStill(document, scroller, changes);
  const anchors = anchorsOf(document, scroller);
  const images = imagesOf(document);
  return { scroller, direction, changes, still, images, found, anchors, grew: false };
}

function foundAt(page: Scroller | null, scroller: Scroller): Found {
  const pageAt = page?.position() ?? { x: 0, y: 0 };
  return { page, pageAt, at: scroller.position(), height: scroller.content().height };
}

function hasMore({ element }: Scroller): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
}

// A panel that stands half below the edge of the view would show half of everything.
function intoView({ element, seen }: Scroller): void {
  if (seen().height < element.clientHeight * 0.9)
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
}

/** Puts the page back as it was found: styles, positions. Tells what was done and did not load. */
export async function letGo(document: Document, held: Held): Promise<Finish> {
  const { scroller, changes, still, images, found } = held;
  const [imagesMissing, content] = [images.missing(), scroller.content()];
  changes.restore();
  for (let tries = 0; tries < 3; tries++) {
    scroller.go({ x: found.at.x, y: placeAgain(held) });
    found.page?.go(found.pageAt);
    await atRest(document, scroller);
    if (Math.abs(scroller.position().y - placeAgain(held)) < 1) break;
  }
  return { altered: still.altered, imagesMissing, content };
}

// Content that came above has pushed the old place down by as much.
function placeAgain({ scroller, direction, found: { at, height } }: Held): number {
  return direction === 'up' ? at.y + scroller.content().height - height : at.y;
}
