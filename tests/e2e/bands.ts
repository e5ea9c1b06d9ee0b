/** Height of a numbered band in CSS pixels: whole device pixels at every usual zoom and density. */
export const bandSize = 20;

/** Width of a numbered stripe in CSS pixels, and of a zone of stripes or of plain band. */
export const stripeSize = 20;
export const zoneSize = 200;

/** How many numbers there are. Content counts from 0, furniture such as headers from the end. */
export const bandNumbers = 2 ** 14;

/** First band of a piece of furniture, of which each may be ten bands high. */
export function furniture(piece: number): number {
  return bandNumbers - 10 * (piece + 1);
}

/** Red, green and blue in one number, as in `#rrggbb`. */
export type Colour = number;

/** What a colour says: a band, a stripe, or neither. */
export interface Reading {
  kind: 'band' | 'stripe';
  number: number;
}

// Odd, so that multiplying with it only changes places; large, so that neighbours end far apart.
const [spread, gather] = [6_007, inverseOf(6_007)];
/** The lowest bits of blue, where nothing is written, tell the kinds apart. */
const stripeMark = 8;

/** Colour of a band; no two of the `bandNumbers` are the same. */
export function bandColour(number: number): Colour {
  const mixed = (number * spread) % bandNumbers;
  const [red, green, blue] = [mixed & 31, (mixed >> 5) & 31, mixed >> 10];
  return (red << 19) | (green << 11) | (blue << 4);
}

/** Colour of a stripe; never that of a band. */
export function stripeColour(number: number): Colour {
  return bandColour(number) | stripeMark;
}

/** What a colour says; nothing for colours that are neither band nor stripe. */
export function readColour(colour: Colour): Reading | undefined {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255];
  if ((red | green) & 7 || blue & 7) return undefined;
  const mixed = (red >> 3) | ((green >> 3) << 5) | ((blue >> 4) << 10);
  const number = (mixed * gather) % bandNumbers;
  return { kind: blue & stripeMark ? 'stripe' : 'band', number };
}

function inverseOf(odd: number): number {
  let inverse = 1;
  while ((inverse * odd) % bandNumbers !== 1) inverse += 2;
  return inverse;
}

/** Number of the stripe at a CSS pixel from the left; nothing where the band shows. */
export function stripeAt(x: number): number | undefined {
  return Math.floor(x / zoneSize) % 2 === 1 ? Math.floor(x / stripeSize) : undefined;
}

/** `#rrggbb`. */
export function cssColour(colour: Colour): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}

/** The rules that the markup of `bandBlock` needs. `--band` is for blocks that are scaled. */
export const bandStyle = `
  .bands { position: relative; overflow: clip; min-width: 0 }
  .bands > i { display: block; height: var(--band, ${bandSize}px) }
  .bands > b { position: absolute; top: 0; bottom: 0; width: var(--band, ${stripeSize}px) }`;

/** Widest page in CSS pixels that has stripes everywhere: 1,280 px at a zoom of 50 %, and more. */
const widest = 2_800;

/**
 * Markup of bands from a number on, as wide as their container, with stripes over them.
 * @param attributes more attributes of the block, as markup
 */
export function bandBlock(first: number, count: number, attributes = ''): string {
  return `<div class="bands" ${attributes}>${bandRows(first, count)}${stripes(widest)}</div>`;
}

/** Markup of the bands alone, to go into a block. */
export function bandRows(first: number, count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => first + at);
  return numbers
    .map((number) => `<i style="background:${cssColour(bandColour(number))}"></i>`)
    .join('');
}

/** Markup of the stripes of a block, up to a width in CSS pixels. */
export function stripes(width: number): string {
  const numbers = Array.from({ length: width / stripeSize }, (_, number) => number);
  return numbers
    .filter((number) => stripeAt(number * stripeSize) !== undefined)
    .map((number) => {
      const left = `calc(${number} * var(--band, ${stripeSize}px))`;
      return `<b style="left:${left};background:${cssColour(stripeColour(number))}"></b>`;
    })
    .join('');
}

/** The same bands as pixels of a picture, one pixel for each square of `bandSize`. */
export function bandPixels(first: number, count: number, columns: number): Buffer {
  const pixels = Buffer.alloc(columns * count * 3);
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < columns; column++) {
      const stripe = stripeAt(column * stripeSize);
      const colour = stripe === undefined ? bandColour(first + row) : stripeColour(stripe);
      pixels.writeUIntBE(colour, (row * columns + column) * 3, 3);
    }
  }
  return pixels;
}
