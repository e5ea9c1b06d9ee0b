import type { Luminance } from './pdq-downscale.ts';

/** Longest side that is hashed as it is; larger pictures are averaged down to it first. */
export const longestHashedSide = 2048;

/** Takes a picture in bands of whole rows, from top to bottom, and gives its brightness. */
export interface LuminanceBands {
  /** Rows of a band but the last: a multiple of this, so that no block is torn. */
  rowsTogether: number;
  /** Adds the next rows, four bytes a pixel: red, green, blue and opacity, which is not used. */
  add(rgba: Uint8Array | Uint8ClampedArray): void;
  finish(): Luminance;
}

const single = Math.fround;
const share = { red: single(0.299), green: single(0.587), blue: single(0.114) };

/**
 * Brightness of a picture of this size. One with a side above `longestHashedSide` is averaged in
 * square blocks of whole pixels, by plain sums, so that every browser comes to the same values; a
 * smaller one is taken as it is.
 */
export function luminanceBands(width: number, height: number): LuminanceBands {
  const block = Math.max(1, Math.ceil(Math.max(width, height) / longestHashedSide));
  const across = Math.ceil(width / block);
  const values = new Float32Array(across * Math.ceil(height / block));
  let row = 0;
  return {
    rowsTogether: block,
    add(rgba) {
      const rows = rgba.length / 4 / width;
      const bright = (x: number, y: number) => brightness(rgba, (y * width + x) * 4);
      for (let top = 0; top < rows; top += block, row += 1) {
        const tall = Math.min(block, rows - top);
        for (let column = 0; column < across; column += 1) {
          const left = column * block;
          const wide = Math.min(block, width - left);
          values[row * across + column] = mean(bright, left, top, wide, tall);
        }
      }
    },
    finish: () => ({ width: across, height: values.length / across, values }),
  };
}

function mean(
  bright: (x: number, y: number) => number,
  left: number,
  top: number,
  wide: number,
  tall: number,
): number {
  let sum = 0;
  for (let y = top; y < top + tall; y += 1) {
    for (let x = left; x < left + wide; x += 1) sum += bright(x, y);
  }
  return sum / (wide * tall);
}

/** Weighted sum in single precision, as in the reference. */
function brightness(rgba: Uint8Array | Uint8ClampedArray, at: number): number {
  const red = single(share.red * rgba[at]!);
  const green = single(share.green * rgba[at + 1]!);
  const blue = single(share.blue * rgba[at + 2]!);
  return single(single(red + green) + blue);
}
