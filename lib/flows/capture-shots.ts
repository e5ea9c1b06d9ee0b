import type { Bytes } from '../base/bytes.ts';
import type { PageHand } from '../evidence/page-hand.ts';
import type { PictureSize } from '../browser/picture.ts';
import type { Direction } from '../evidence/capture-way.ts';
import type { Ending, Join, Rectangle } from '../evidence/coverage.ts';
import type { MessageRow } from '../evidence/message-row.ts';
import type { Sight } from '../evidence/sight.ts';

/** One picture of a longer capture, before it is hashed. Rectangles in device pixels. */
export interface Shot {
  png: Bytes;
  crop: Rectangle;
  x: number;
  y: number;
  /** How it joins the one before; null for the first, and beside another. */
  join: Omit<Join, 'differing'> | null;
  rows: MessageRow[];
  direction: Direction;
  /** Pictures that there will be, as far as is known after this one. */
  expected: number;
  /** Takes the same picture again. */
  again(): Promise<Bytes>;
}

/** Pictures one by one, and in the end why there are no more. */
export type Shots = AsyncGenerator<Shot, Ending>;

/** What taking pictures needs. */
export interface ShotSetting {
  hand: PageHand;
  /** The window at this sight. */
  view(sight: Sight): Promise<Bytes>;
  sizeOf(png: Bytes): PictureSize | null;
  /** Most screens. */
  screens: number;
}

/** CSS pixels that two pictures of a page share. */
const sharedRows = 40;

/** Share of a scroller that two pictures of it have in common. */
const sharedPart = 0.15;

/** Widest whole, in device pixels. */
export const widest = 16_000;

/** A page from top to bottom, and across where it is wider than the view. */
export async function* pageShots(setting: ShotSetting, start: Sight): Shots {
  const { hand, screens } = setting;
  let sight = await hand.go({ x: 0, y: 0 });
  let above: { y: number; height: number } | null = null;
  const columns = columnsOf(start);
  for (let row = 0, taken = 0; ; row++) {
    for (let column = 0; column < columns; column++) {
      if (column > 0) sight = await hand.go({ x: column * sight.seen.width, y: sight.y });
      const expected = Math.min(screens, expectedOf(sight, columns, taken));
      const shot = await shotOf(setting, sight, { above: column === 0 ? above : null, expected });
      taken++;
      if (column === 0) above = { y: shot.y, height: shot.crop.height };
      yield shot;
    }
    if (sight.atBottom) return 'end';
    if (taken + columns > screens) return 'bound';
    const before = sight.y;
    sight = await hand.go({ x: 0, y: before + stepOf(sight) });
    if (sight.y < before + 1) return 'no-progress';
  }
}

// In a very low view the shared rows would leave nothing to go on by.
function stepOf({ seen }: Pick<Sight, 'seen'>): number {
  return wholeStep(Math.max(seen.height - sharedRows, seen.height / 2));
}

function columnsOf({ content, seen, pixelRatio }: Sight): number {
  const width = Math.min(content.width, widest / pixelRatio);
  return Math.max(1, Math.ceil((width - 1) / seen.width));
}

function expectedOf({ y, content, seen }: Sight, columns: number, taken: number): number {
  const left = Math.max(0, content.height - y - seen.height);
  return taken + columns * (1 + Math.ceil(left / stepOf({ seen })));
}

interface Place {
  above: { y: number; height: number } | null;
  expected: number;
}

async function shotOf(setting: ShotSetting, sight: Sight, place: Place): Promise<Shot> {
  const png = await setting.view(sight);
  const { pixelRatio, rows } = sight;
  const crop = pageCrop(setting.sizeOf(png), sight);
  const [x, y] = [Math.round(sight.x * pixelRatio), Math.round(sight.y * pixelRatio)];
  const { above, expected } = place;
  const join = above && { by: 'scroll' as const, overlap: above.y + above.height - y };
  const again = () => setting.view(sight);
  return { png, crop, x, y, join, rows, direction: 'down', expected, again };
}

// Less than a CSS pixel is a matter of rounding, more is a scroll bar, which is no part of the page.
function pageCrop(size: PictureSize | null, { seen, pixelRatio }: Sight): Rectangle {
  const [width, height] = [seen.width, seen.height].map((side) => Math.round(side * pixelRatio));
  const fit = (side: number, all: number) => (Math.abs(all - side) <= pixelRatio ? all : side);
  return {
    x: 0,
    y: 0,
    width: Math.min(fit(width!, size?.width ?? width!), size?.width ?? width!),
    height: Math.min(fit(height!, size?.height ?? height!), size?.height ?? height!),
  };
}

// Twenty CSS pixels are whole device pixels at nearly every scale: then no row lies between two.
function wholeStep(step: number): number {
  return step > 20 ? Math.floor(step / 20) * 20 : Math.ceil(step);
}

/** An inner scroller, step by step in one direction, from where it stands. */
export async function* stepShots(setting: ShotSetting, start: Sight, direction: Direction): Shots {
  const { hand, screens } = setting;
  const sign = direction === 'down' ? 1 : -1;
  let [sight, y, before] = [start, 0, innerCrop(start)];
  for (let taken = 0; ;) {
    const crop = innerCrop(sight);
    const moved = Math.round(sight.moved.y * sight.pixelRatio);
    if (taken > 0) y += moved + crop.y - before.y;
    const overlap = sign > 0 ? before.height - moved : crop.height + moved;
    const join = taken > 0 ? { by: sight.moved.by, overlap } : null;
    const expected = Math.min(screens, taken + 1 + stepsLeft(sight, direction));
    const png = await setting.view(sight);
    const { rows } = sight;
    const again = () => setting.view(sight);
    yield { png, crop, x: 0, y, join, rows, direction, expected, again };
    before = crop;
    const isEnd = sign > 0 ? sight.atBottom : sight.atTop;
    if (++taken >= screens) return isEnd ? 'end' : 'bound';
    sight = await hand.step(sign * wholeStep(sight.seen.height * (1 - sharedPart)));
    if (Math.abs(sight.moved.y) < 1) return isEnd || isAtEnd(sight, sign) ? 'end' : 'no-progress';
  }
}

function isAtEnd({ atTop, atBottom }: Sight, sign: number): boolean {
  return sign > 0 ? atBottom : atTop;
}

function stepsLeft({ y, content, seen }: Sight, direction: Direction): number {
  const left = direction === 'down' ? content.height - y - seen.height : y;
  return Math.ceil(Math.max(0, left) / (seen.height * (1 - sharedPart)));
}

// Both engines draw the edges of boxes on whole device pixels, the nearest ones (measured).
function innerCrop({ seen, pixelRatio }: Sight): Rectangle {
  const [x, y] = [Math.round(seen.x * pixelRatio), Math.round(seen.y * pixelRatio)];
  const right = Math.round((seen.x + seen.width) * pixelRatio);
  const bottom = Math.round((seen.y + seen.height) * pixelRatio);
  return { x, y, width: right - x, height: bottom - y };
}

/** Tallest picture that is taken in one go, in device pixels. */
const tallest = 16_000;

/** A page in as few pictures as can be, without scrolling: they follow each other without overlap. */
export async function* rectShots(
  setting: ShotSetting & {
    grew: boolean;
    rect(area: Rectangle, pixelRatio: number): Promise<Bytes>;
  },
): Shots {
  const { hand, screens } = setting;
  let sight = await hand.go({ x: 0, y: 0 });
  for (let y = 0; ;) {
    const { content, seen, pixelRatio, rows } = sight;
    const bound = screens * seen.height;
    const height = Math.min(wholeRows(pixelRatio), content.height - y, bound - y);
    const width = Math.min(content.width, Math.floor(widest / pixelRatio));
    const area = { x: leftOf(sight), y, width, height };
    const again = () => setting.rect(area, pixelRatio);
    const png = await again();
    const size = setting.sizeOf(png) ?? { width: 0, height: 0 };
    const top = Math.round(y * pixelRatio);
    const join = y > 0 ? { by: 'scroll' as const, overlap: 0 } : null;
    const left = Math.max(0, Math.min(content.height, bound) - y - height);
    const expected = 1 + Math.round(y / wholeRows(pixelRatio)) + Math.ceil(left / height);
    const crop = { x: 0, y: 0, ...size };
    yield { png, crop, x: 0, y: top, join, rows, direction: 'down', expected, again };
    y += height;
    if (y >= bound) return y >= content.height ? 'end' : 'bound';
    // A page that has not grown at its end before was waited for there already.
    if (y >= content.height && !setting.grew) return 'end';
    if (y >= content.height) sight = await hand.go({ y: content.height });
    if (y >= sight.content.height) return 'end';
  }
}

// A hundred and twenty CSS pixels are whole device pixels at every usual scale.
function wholeRows(pixelRatio: number): number {
  return Math.floor(tallest / pixelRatio / 120) * 120;
}

// In right-to-left text the page begins left of its own origin.
function leftOf({ originX }: Sight): number {
  return originX;
}
