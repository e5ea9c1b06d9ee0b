import type { PageHand } from '../evidence/page-hand.ts';
import type { Watch } from '../browser/tabs.ts';
import type { Ending, LongCoverage } from '../evidence/coverage.ts';
import type { Finish, Start } from '../evidence/sight.ts';
import { takeTiles } from './capture-tiles.ts';
import { failureOf, type LongCapture, type LongWork, type Taken } from './capture-work.ts';

/**
 * Scrolls through a page or a part of it, and stores each picture as it is taken. Whatever happens,
 * what was taken stays, the page is put back as it was, and the record says how it ended.
 */
export async function captureLong(work: LongWork): Promise<LongCapture> {
  const watch = work.setting.watch(work.page);
  const taken = nothingTaken();
  const held = await withHand(work, watch, taken);
  const changes = await watch.stop();
  const wentAway = taken.ending === 'failed' && changes.length > 0;
  if (wentAway) taken.ending = 'page-changed';
  const coverage = held && coverageOf(taken, held.start, held.finish);
  const { records, failures, platform, unread } = taken;
  return { records, failures, changes, coverage, platform, unread };
}

function nothingTaken(): Taken {
  const lists = { records: [], tiles: [], pieces: [], rows: [], failures: [] };
  return { ...lists, platform: null, unread: null, ending: 'failed' };
}

async function withHand(
  work: LongWork,
  watch: Watch,
  taken: Taken,
): Promise<{ start: Start; finish: Finish | null } | null> {
  const { setting, page, order } = work;
  try {
    const hand = await setting.handIn(page.target.tab);
    const scroller = order.way === 'page' ? ('page' as const) : ('inner' as const);
    const start = await hand.start({ scroller, direction: order.direction });
    await takeTiles(work, { hand, start, watch }, taken);
    return { start, finish: await putBack(hand, taken) };
  } catch (thrown) {
    taken.failures.push(failureOf('tiles', thrown));
    return null;
  }
}

// A page that has gone elsewhere meanwhile has nothing left to put back.
async function putBack(hand: PageHand, taken: Taken): Promise<Finish | null> {
  try {
    return await hand.finish();
  } catch (thrown) {
    if (taken.ending !== 'page-changed') taken.failures.push(failureOf('tiles', thrown));
    return null;
  }
}

function coverageOf(taken: Taken, start: Start, finish: Finish | null): LongCoverage {
  const { sight, scroller, direction } = start;
  return {
    scroller,
    direction,
    ending: endingOf(taken, start, finish),
    before: sight.content,
    after: finish?.content ?? sight.content,
    pixelRatio: sight.pixelRatio,
    tiles: taken.tiles,
    pieces: taken.pieces,
    altered: finish?.altered ?? [],
    imagesMissing: finish?.imagesMissing ?? { count: 0, addresses: [] },
    messages: taken.rows.length > 0 ? taken.rows.length : null,
  };
}

// The last picture of a page can show its end and yet not the end of what there is a moment later.
function endingOf(taken: Taken, { scroller, sight }: Start, finish: Finish | null): Ending {
  if (taken.ending !== 'end' || scroller !== 'page' || !finish) return taken.ending;
  const rows = Math.max(0, ...taken.tiles.map(({ y, crop }) => y + crop.height));
  // Sizes are whole CSS pixels, and edges are drawn on whole device pixels.
  return finish.content.height * sight.pixelRatio - rows > sight.pixelRatio + 1 ? 'grew' : 'end';
}
