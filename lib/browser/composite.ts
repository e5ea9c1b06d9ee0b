import type { Bytes } from '../base/bytes.ts';
import type { Rectangle } from '../evidence/coverage.ts';

/** Tallest derived picture, in device pixels; canvases fail in silence not far above. */
export const pieceHeight = 16_000;

/** Most rows of an overlap that are compared, from its middle. */
const comparedRows = 48;

/** A tile on its way into the whole. Device pixels. */
export interface Placed {
  png: Bytes;
  /** The part of the tile that shows the scroller. */
  crop: Rectangle;
  /** Where it stands in the whole; rows may be negative. */
  x: number;
  y: number;
}

/** One derived picture and the row of the whole it begins with. */
export interface Piece {
  y: number;
  width: number;
  height: number;
  png: Bytes;
}

/**
 * Joins tiles into a whole, in pieces of at most 16,000 rows. What was painted first stays: a later
 * tile only adds what is not there yet. So the whole can be made again from the tiles, in order.
 */
export interface Composite {
  /** Share of the pixels in common with what is painted that differ; null when there are none. */
  differing(tile: Placed): Promise<number | null>;
  /** Paints a tile. */
  add(tile: Placed): Promise<void>;
  /** The pieces from top to bottom. @throws Error when a canvas stayed blank. */
  finish(): Promise<Piece[]>;
}

interface Sheet {
  index: number;
  canvas: OffscreenCanvas;
  context: OffscreenCanvasRenderingContext2D;
  /** Painted rows of the whole, from and until. */
  from: number;
  until: number;
}

/** A composite of a width in device pixels. */
export function composite(width: number): Composite {
  const open = new Map<number, Sheet>();
  const done: Piece[] = [];
  const sheetsOf = (tile: Placed) => indexesOf(tile).map((index) => sheetAt(open, index, width));
  const bitmapOf = latest();
  return {
    async differing(tile) {
      const bitmap = await bitmapOf(tile);
      return sheetsOf(tile)
        .map((sheet) => compared(sheet, bitmap, tile))
        .reduce(worse, null);
    },
    async add(tile) {
      const bitmap = await bitmapOf(tile);
      for (const sheet of sheetsOf(tile)) paint(sheet, bitmap, tile);
      await closeFar(open, done, tile);
    },
    async finish() {
      for (const sheet of open.values()) done.push(await pieceOf(sheet, width));
      open.clear();
      return done.sort((a, b) => a.y - b.y);
    },
  };
}

// Decoding is the dearest part, and a tile is compared before it is painted.
function latest(): (tile: Placed) => Promise<ImageBitmap> {
  let last: { png: Bytes; bitmap: ImageBitmap } | null = null;
  return async (tile) => {
    if (last?.png === tile.png) return last.bitmap;
    last?.bitmap.close();
    last = { png: tile.png, bitmap: await decoded(tile) };
    return last.bitmap;
  };
}

function decoded({ png, crop }: Placed): Promise<ImageBitmap> {
  const blob = new Blob([png], { type: 'image/png' });
  const { x, y, width, height } = crop;
  return createImageBitmap(blob, x, y, width, height, {
    colorSpaceConversion: 'none',
    premultiplyAlpha: 'none',
  });
}

function indexesOf({ y, crop }: Placed): number[] {
  const first = Math.floor(y / pieceHeight);
  const last = Math.floor((y + crop.height - 1) / pieceHeight);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function sheetAt(open: Map<number, Sheet>, index: number, width: number): Sheet {
  const known = open.get(index);
  if (known) return known;
  const canvas = new OffscreenCanvas(width, pieceHeight);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas');
  // What is there already stays in front.
  context.globalCompositeOperation = 'destination-over';
  const sheet: Sheet = { index, canvas, context, from: Infinity, until: -Infinity };
  open.set(index, sheet);
  return sheet;
}

function paint(sheet: Sheet, bitmap: ImageBitmap, { x, y, crop }: Placed): void {
  const top = y - sheet.index * pieceHeight;
  sheet.context.drawImage(bitmap, x, top);
  sheet.from = Math.min(sheet.from, Math.max(0, top));
  sheet.until = Math.max(sheet.until, Math.min(pieceHeight, top + crop.height));
}

function worse(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

/** Compares the rows that are painted already with those of the tile. */
function compared(sheet: Sheet, bitmap: ImageBitmap, { x, y, crop }: Placed): number | null {
  const top = y - sheet.index * pieceHeight;
  const from = Math.max(0, top, sheet.from);
  const until = Math.min(pieceHeight, top + crop.height, sheet.until);
  const rows = Math.min(comparedRows, until - from);
  if (rows <= 0) return null;
  const first = from + ((until - from - rows) >> 1);
  const width = Math.min(crop.width, sheet.canvas.width - x);
  const there = sheet.context.getImageData(x, first, width, rows);
  const scratch = new OffscreenCanvas(width, rows).getContext('2d');
  if (!scratch) throw new Error('no 2D canvas');
  scratch.drawImage(bitmap, 0, top - first);
  return difference(there.data, scratch.getImageData(0, 0, width, rows).data);
}

// Pixels that nobody has painted are no difference: a tile beside this one may have left them.
function difference(a: ImageDataArray, b: ImageDataArray): number | null {
  const [left, right] = [new Uint32Array(a.buffer), new Uint32Array(b.buffer)];
  let [counted, differing] = [0, 0];
  for (let index = 0; index < left.length; index++) {
    if (left[index] === 0) continue;
    counted++;
    if (left[index] !== right[index]) differing++;
  }
  return counted === 0 ? null : differing / counted;
}

// A capture moves one way: what lies two pieces behind is not touched again.
async function closeFar(open: Map<number, Sheet>, done: Piece[], tile: Placed): Promise<void> {
  const now = indexesOf(tile);
  for (const sheet of [...open.values()]) {
    if (now.some((index) => Math.abs(index - sheet.index) < 2)) continue;
    open.delete(sheet.index);
    done.push(await pieceOf(sheet, sheet.canvas.width));
  }
}

async function pieceOf(sheet: Sheet, width: number): Promise<Piece> {
  const { index, canvas, context, from, until } = sheet;
  const height = until - from;
  const points = [0, 1, 2, 3, 4].map((part) =>
    context.getImageData((part * width) / 5, from, 1, 1),
  );
  if (points.every(({ data }) => data[3] === 0)) throw new Error('the canvas stayed blank');
  const cut = new OffscreenCanvas(width, height);
  cut.getContext('2d')?.drawImage(canvas, 0, from, width, height, 0, 0, width, height);
  const blob = await cut.convertToBlob({ type: 'image/png' });
  const png = new Uint8Array(await blob.arrayBuffer());
  return { y: index * pieceHeight + from, width, height, png };
}

/** A rectangle of a picture, as a PNG of its own. Device pixels. */
export async function cutOut(png: Bytes, area: Rectangle): Promise<Bytes> {
  const bitmap = await decoded({ png, crop: area, x: 0, y: 0 });
  const canvas = new OffscreenCanvas(area.width, area.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
