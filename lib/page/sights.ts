import type { ScrollOrder, Sight, Standing, Start, Walkthrough } from '../evidence/sight.ts';
import { windowOf } from '../readers/own-property.ts';
import { anchorsOf, movedSince } from './anchors.ts';
import type { Held } from './held.ts';
import { atRest, grown } from './rest.ts';
import { rowsOf, shownRows } from './rows.ts';
import { isAtBottom } from './scroller.ts';
import { frame } from './settle.ts';
import { steppedBy } from './step.ts';

/** Milliseconds to wait at an end for more content: of a page that has never grown, and of others. */
const firstGrowth = 200;
const growth = 700;

/** Milliseconds to wait for pictures that have begun to load, and for a run through a page. */
const late = 3_000;
const longestWalk = 15_000;

/** The first sight. Without a wish, an inner scroller that goes down begins at its top. */
export async function firstSight(
  document: Document,
  held: Held,
  order: ScrollOrder,
): Promise<Start> {
  const { scroller, direction } = held;
  const fromTop = order.direction === null && direction === 'down';
  const sight = await goTo(document, held, fromTop ? { x: 0, y: 0 } : {});
  return { scroller: scroller.kind, direction, sight };
}

/** Runs through the page, so that what loads late begins to load. `limit` in CSS pixels. */
export async function walkThrough(
  document: Document,
  held: Held,
  limit: number,
): Promise<Walkthrough> {
  const { scroller, images } = held;
  const first = [...anchorsOf(document, scroller).keys()].filter((key) => typeof key !== 'string');
  const { performance } = windowOf(document);
  const end = performance.now() + longestWalk;
  const { height } = scroller.content();
  for (let y = 0; y < limit && performance.now() < end;) {
    scroller.go({ y });
    await frame(document);
    if (isAtBottom(scroller) && !(await grown(document, scroller, firstGrowth))) break;
    const { height: room } = scroller.seen();
    const next = Math.min(y + room, scroller.content().height - room);
    if (next <= y) break;
    y = next;
  }
  held.grew = scroller.content().height > height;
  await images.begun(late);
  held.still.again();
  const gone = first.filter((element) => !element.isConnected).length;
  return { virtual: first.length > 0 && gone > first.length / 3, grew: held.grew };
}

/** What there is to see at a place of the content. */
export async function goTo(
  document: Document,
  held: Held,
  to: { x?: number; y?: number },
): Promise<Sight> {
  const { scroller, images, still } = held;
  const from = scroller.position().y;
  scroller.go(to);
  still.again();
  await atRest(document, scroller);
  await images.shownIn(scroller.seen());
  if (held.grew && isAtBottom(scroller)) await grown(document, scroller, growth);
  return sightOf(document, held, { y: scroller.position().y - from, by: 'scroll' });
}

/** What there is to see so many CSS pixels on. */
export async function stepBy(document: Document, held: Held, by: number): Promise<Sight> {
  const { scroller, images, still } = held;
  const go = async (y: number) => {
    scroller.go({ y });
    still.again();
    await atRest(document, scroller);
    const isEnd = by < 0 ? scroller.position().y < 1 : isAtBottom(scroller);
    if (isEnd) await grown(document, scroller, growth);
  };
  const steps = {
    position: () => scroller.position().y,
    height: () => scroller.content().height,
    room: scroller.seen().height,
    moved: () => movedSince(scroller, held.anchors),
    go,
  };
  const moved = await steppedBy(steps, by);
  await images.shownIn(scroller.seen());
  return sightOf(document, held, moved);
}

/** Where the scroller stands, without waiting for anything. */
export function standing({ scroller, anchors }: Held): Standing {
  return { ...scroller.position(), moved: movedSince(scroller, anchors) };
}

/** Goes back by as much as the content has moved since the last sight. */
export async function goBack(document: Document, held: Held): Promise<Standing> {
  const { y, moved } = standing(held);
  if (moved !== null) held.scroller.go({ y: y - moved });
  await atRest(document, held.scroller);
  return standing(held);
}

function sightOf(document: Document, held: Held, moved: Sight['moved']): Sight {
  const { scroller } = held;
  const seen = scroller.seen();
  held.anchors = anchorsOf(document, scroller);
  const { x, y } = scroller.position();
  return {
    x,
    y,
    originX: scroller.originX(),
    content: scroller.content(),
    seen,
    pixelRatio: windowOf(document).devicePixelRatio,
    moved,
    rows: shownRows(rowsOf(scroller), seen),
    atTop: y < 1,
    atBottom: isAtBottom(scroller),
  };
}
