import type { Mark, MarkKind } from '../evidence/copy-record.ts';
import type { Rectangle } from '../evidence/coverage.ts';

/** Size of a picture in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What can be put on a copy, in the order of its buttons. */
export const markKinds: readonly MarkKind[] = ['cover', 'box', 'arrow', 'text'];

/** Most marks on one copy, and most characters of a text on it. */
export const mostMarks = 200;
export const longestText = 120;

/** Nothing is made smaller than this, in pixels: it could not be taken hold of any more. */
const least = 8;

// Letters of a sans-serif font are about this wide, as a share of their height.
const letter = 0.55;

/** How far an arrow key moves a mark, in pixels. */
export function stepIn({ width }: Size): number {
  return Math.max(1, Math.round(width / 200));
}

/** A mark in the middle of what is in view, of a size to begin with. */
export function placed(kind: MarkKind, view: Rectangle, size: Size, text: string): Mark {
  const width = Math.max(least, view.width / 4);
  const height = Math.max(least, Math.min(view.height / 4, width / 2));
  const [x, y] = [view.x + (view.width - width) / 2, view.y + (view.height - height) / 2];
  if (kind === 'text') return lettered({ kind, x, y, width, height: height / 4, text }, size);
  return fitted({ kind, x, y, width, height, text: '' }, size);
}

/** A mark drawn from one point to another. */
export function drawn(
  kind: MarkKind,
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  size: Size,
): Mark {
  const [width, height] = [toX - fromX, toY - fromY];
  if (kind === 'arrow') return fitted({ kind, x: fromX, y: fromY, width, height, text: '' }, size);
  const [x, y] = [Math.min(fromX, toX), Math.min(fromY, toY)];
  return fitted({ kind, x, y, width: Math.abs(width), height: Math.abs(height), text: '' }, size);
}

/** The mark moved, as far as the picture goes. */
export function moved(mark: Mark, right: number, down: number, size: Size): Mark {
  return fitted({ ...mark, x: mark.x + right, y: mark.y + down }, size);
}

/** The mark made larger or smaller from its first corner, as far as the picture goes. */
export function resized(mark: Mark, right: number, down: number, size: Size): Mark {
  if (mark.kind === 'text') return lettered({ ...mark, height: mark.height + down + right }, size);
  const [width, height] = [mark.width + right, mark.height + down];
  if (mark.kind === 'arrow') {
    // The tip is moved; it stays within the picture and the tail where it is.
    const tipX = within(mark.x + width, size.width);
    const tipY = within(mark.y + height, size.height);
    return { ...mark, width: Math.round(tipX - mark.x), height: Math.round(tipY - mark.y) };
  }
  const most = { width: size.width - mark.x, height: size.height - mark.y };
  const sizes = {
    width: Math.max(least, Math.min(width, most.width)),
    height: Math.max(least, Math.min(height, most.height)),
  };
  return fitted({ ...mark, ...sizes }, size);
}

/** The mark with another text. */
export function reworded(mark: Mark, text: string, size: Size): Mark {
  return lettered({ ...mark, text: Array.from(text).slice(0, longestText).join('') }, size);
}

/** What a mark takes up: for an arrow, whichever way it points. */
export function areaOf({ x, y, width, height }: Mark): Rectangle {
  return {
    x: Math.min(x, x + width),
    y: Math.min(y, y + height),
    width: Math.abs(width),
    height: Math.abs(height),
  };
}

/** The marks as they are kept: whole pixels, within the picture, and no text without letters. */
export function settled(marks: readonly Mark[], size: Size): Mark[] {
  const said = marks.filter(({ kind, text }) => kind !== 'text' || text.trim() !== '');
  return said.slice(0, mostMarks).map((mark) => fitted(mark, size));
}

// A text is as wide as its letters; larger letters than the picture is wide are made smaller.
function lettered(mark: Mark, size: Size): Mark {
  const letters = Math.max(1, Array.from(mark.text).length);
  const most = Math.min(size.height, size.width / (letters * letter));
  const height = Math.max(Math.min(least, most), Math.min(mark.height, most));
  return fitted({ ...mark, height, width: letters * letter * height }, size);
}

// Whole pixels, outwards: a cover never leaves a part of a pixel that it was drawn over.
function fitted(mark: Mark, size: Size): Mark {
  const area = areaOf(mark);
  const wide = Math.min(size.width, Math.max(least, Math.ceil(area.width)));
  const high = Math.min(size.height, Math.max(least, Math.ceil(area.height)));
  if (mark.kind === 'arrow') return fittedArrow(mark, size);
  const x = Math.floor(within(area.x, size.width - wide));
  const y = Math.floor(within(area.y, size.height - high));
  const right = Math.min(size.width, Math.max(x + wide, Math.ceil(area.x + area.width)));
  const low = Math.min(size.height, Math.max(y + high, Math.ceil(area.y + area.height)));
  return { ...mark, x, y, width: right - x, height: low - y };
}

function fittedArrow(mark: Mark, size: Size): Mark {
  const area = areaOf(mark);
  const [wide, high] = [Math.min(size.width, area.width), Math.min(size.height, area.height)];
  const x = within(area.x, size.width - wide) + (mark.width < 0 ? wide : 0);
  const y = within(area.y, size.height - high) + (mark.height < 0 ? high : 0);
  const width = Math.sign(mark.width) * wide;
  const height = Math.sign(mark.height) * high;
  const [tailX, tailY] = [Math.round(x), Math.round(y)];
  return {
    ...mark,
    x: tailX,
    y: tailY,
    width: Math.round(x + width) - tailX,
    height: Math.round(y + height) - tailY,
  };
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
