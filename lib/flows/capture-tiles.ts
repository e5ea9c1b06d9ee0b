import { Fault } from '../base/fault.ts';
import type { Composite } from '../browser/composite.ts';
import type { CaptureProgress } from '../evidence/capture-progress.ts';
import type { Ending } from '../evidence/coverage.ts';
import { pieceFile, tileFile } from '../evidence/item-files.ts';
import { mergeRows } from '../evidence/message-row.ts';
import type { Sight, Standing } from '../evidence/sight.ts';
import { fileOf, messageFiles, png } from './capture-files.ts';
import { failureOf, type LongWork, type Scene, type Taken } from './capture-work.ts';
import { readAgain } from './capture-readings.ts';
import type { NewFile } from './capture-setting.ts';
import { pageShots, rectShots, type Shots, stepShots, widest } from './capture-shots.ts';
import { type SureShot, sureShots } from './sure-shot.ts';

/** Takes the pictures of a longer capture, stores each, and joins them where they have to be joined. */
export async function takeTiles(work: LongWork, scene: Scene, taken: Taken): Promise<void> {
  const { setting } = work;
  await setting.progress(progressOf(work, taken, 'looking'));
  try {
    const { shots, joined } = await shotsOf(work, scene);
    const whole = joined ? setting.composite(widthOf(scene)) : null;
    taken.ending = await takeEach(work, { scene, whole }, shots, taken);
    await setting.progress(progressOf(work, taken, 'joining'));
    if (whole) await keepPieces(work, whole, taken);
    for (const file of await messageFiles(taken.rows)) await keep(work, taken, file);
  } catch (thrown) {
    taken.failures.push(failureOf('tiles', thrown));
    taken.ending = endingFor(thrown);
  }
}

function endingFor(thrown: unknown): Ending {
  if (!(thrown instanceof Fault)) return 'failed';
  if (thrown.code === 'storage-full') return 'storage-full';
  return thrown.code === 'page-changed' ? 'page-changed' : 'failed';
}

async function shotsOf(work: LongWork, scene: Scene): Promise<{ shots: Shots; joined: boolean }> {
  const { setting, order, page } = work;
  const { hand, start } = scene;
  const { sizeOf, rectOf } = setting;
  const view = (sight: Sight) => steadyView(work, scene, sight);
  const shooting = { hand, view, sizeOf, screens: order.screens };
  if (start.scroller === 'inner')
    return { shots: stepShots(shooting, start.sight, start.direction), joined: true };
  const { virtual, grew } = await hand.walk(order.screens * start.sight.seen.height);
  if (!rectOf || virtual) return { shots: pageShots(shooting, start.sight), joined: true };
  const rect: Parameters<typeof rectShots>[0]['rect'] = async (area, pixelRatio) => {
    const picture = await rectOf(page.target, area, pixelRatio);
    await stillHere(work, scene);
    return picture;
  };
  return { shots: rectShots({ ...shooting, rect, grew }), joined: false };
}

/** What the window shows at a sight; again when something scrolled while it was taken. */
async function steadyView(work: LongWork, scene: Scene, sight: Sight): Promise<NewFile['bytes']> {
  const { setting, page } = work;
  for (let tries = 0; ; tries++) {
    const picture = await setting.viewOf(page.target.window);
    const now = await stillHere(work, scene);
    if (isSteady(scene, sight, now) || tries >= 3) return picture;
    if (scene.start.scroller === 'inner') await scene.hand.back();
    else await scene.hand.go({ x: sight.x, y: sight.y });
  }
}

// A list that puts more above what is in view changes its position, but not what it shows.
function isSteady({ start }: Scene, sight: Sight, { x, y, moved }: Standing): boolean {
  if (start.scroller === 'inner' && moved !== null) return Math.abs(moved) < 0.5;
  return Math.abs(x - sight.x) < 0.5 && Math.abs(y - sight.y) < 0.5;
}

// A window takes the picture of whatever it shows: only afterwards is it sure that it was this page.
async function stillHere({ setting, page }: LongWork, { hand, watch }: Scene): Promise<Standing> {
  const at = await hand.here();
  const gone = watch.seen().some(({ kind }) => kind !== 'navigated');
  if (gone || !(await setting.isInFront(page.target)))
    throw new Fault('page-changed', 'Another tab came to the front, or this one was closed.');
  return at;
}

interface Studio {
  scene: Scene;
  whole: Composite | null;
}

async function takeEach(
  work: LongWork,
  studio: Studio,
  shots: Shots,
  taken: Taken,
): Promise<Ending> {
  const { setting, order } = work;
  const begun = setting.clock().getTime();
  const sureOf = sureShots(studio.whole);
  // The picture before is hashed, sealed and stored while the page scrolls on.
  let before: Promise<void> = Promise.resolve();
  try {
    for (;;) {
      const { done, value } = await shots.next();
      await before;
      if (done) return value;
      await readAgain(work, taken);
      before = keepShot(work, taken, await sureOf(value), studio.whole);
      // It is thrown where it is awaited; until then nobody listens.
      before.catch(() => undefined);
      const spent = setting.clock().getTime() - begun;
      await setting.progress(progressOf(work, taken, 'taking', { spent, ...value }));
      if (order.signal.aborted) return 'stopped';
    }
  } finally {
    await before;
  }
}

async function keepShot(
  work: LongWork,
  taken: Taken,
  shot: SureShot,
  whole: Composite | null,
): Promise<void> {
  const { crop, x, y, join, rows, differing } = shot;
  const at = work.setting.clock().toISOString();
  const number = taken.tiles.length + 1;
  const file = await fileOf(tileFile(number), png, shot.png);
  await keep(work, taken, file);
  const tile = { file: file.record.name, at, crop, x, y };
  taken.tiles.push({ ...tile, join: join && { ...join, differing } });
  taken.rows = mergeRows(taken.rows, rows, number, shot.direction);
  await whole?.add(shot);
}

async function keepPieces(work: LongWork, whole: Composite, taken: Taken): Promise<void> {
  try {
    const pieces = await whole.finish();
    const from = taken.tiles.map(({ file }) => file);
    for (const [index, { y, width, height, png: bytes }] of pieces.entries()) {
      const file = await fileOf(pieceFile(index + 1), png, bytes, from);
      await keep(work, taken, file);
      taken.pieces.push({ file: file.record.name, y, width, height });
    }
  } catch (thrown) {
    // The originals are there: whoever needs the whole can make it from them.
    taken.failures.push(failureOf('composite', thrown));
  }
}

async function keep({ setting, item }: LongWork, taken: Taken, file: NewFile): Promise<void> {
  await setting.keep(item, file);
  taken.records.push(file.record);
}

function widthOf({ start: { scroller, sight } }: Scene): number {
  const { content, seen, pixelRatio } = sight;
  const width = Math.round((scroller === 'page' ? content : seen).width * pixelRatio);
  return Math.min(widest, Math.max(1, width));
}

function progressOf(
  { order }: LongWork,
  { tiles }: Taken,
  phase: CaptureProgress['phase'],
  pace?: { spent: number; expected: number },
): CaptureProgress {
  const done = tiles.length + (phase === 'taking' ? 1 : 0);
  const expected = Math.max(done, pace?.expected ?? done);
  // The first pictures tell nothing of the pace: two of them are free at once.
  const left = pace && done > 3 ? ((expected - done) * pace.spent) / done / 1000 : null;
  const secondsLeft = left === null ? null : Math.ceil(left);
  return { way: order.way, phase, done, expected, secondsLeft };
}
