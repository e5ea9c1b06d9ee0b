/** A picture as one brightness a pixel (0 to 255), row after row. */
export interface Luminance {
  width: number;
  height: number;
  values: Float32Array;
}

const single = Math.fround;
/**
 * 64 by 64 samples of a picture, blurred first so that each stands for its surroundings: two passes
 * of a moving average of half a sample's width along rows and columns ("Jarosz filter"), which
 * together weigh like a tent. Changes the values it is given.
 */
export function downscaled({ width, height, values }: Luminance): Float32Array {
  if (width === 64 && height === 64) return values;
  const other = new Float32Array(values.length);
  for (let pass = 0; pass < 2; pass += 1) {
    for (let row = 0; row < height; row += 1) average(values, other, row * width, 1, width);
    for (let column = 0; column < width; column += 1) average(other, values, column, width, height);
  }
  return Float32Array.from({ length: 64 * 64 }, (_, at) => {
    const row = Math.floor(((Math.floor(at / 64) + 0.5) * height) / 64);
    const column = Math.floor((((at % 64) + 0.5) * width) / 64);
    return values[row * width + column]!;
  });
}

/**
 * Moving average along one line of `count` values that are `step` apart. The window holds
 * ceil(count / 128) of them, one more ahead than behind when that is even, and fewer at the ends.
 */
function average(
  from: Float32Array,
  to: Float32Array,
  start: number,
  step: number,
  count: number,
): void {
  const window = Math.ceil(count / 128);
  const ahead = Math.floor(window / 2);
  let sum = 0;
  let held = 0;
  for (let next = 0; next < count + ahead; next += 1) {
    const leaves = next - window;
    if (next < count) {
      sum = single(sum + from[start + next * step]!);
      held += 1;
    }
    if (leaves >= 0) {
      sum = single(sum - from[start + leaves * step]!);
      held -= 1;
    }
    const at = next - ahead;
    if (at >= 0) to[start + at * step] = single(sum / held);
  }
}
