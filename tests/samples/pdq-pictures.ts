/** Pixels of pictures of nothing, by whole numbers alone: any language makes the same bytes. */
type Pixel = (x: number, y: number) => [red: number, green: number, blue: number];

const down = (a: number, b: number) => Math.floor(a / b);

/** The next numbers of a linear congruential generator (Numerical Recipes), highest byte of each. */
function noise(seed: number): Pixel {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
  return () => [next(), next(), next()];
}

const kinds: Record<string, (w: number, h: number) => Pixel> = {
  noise: (w, h) => noise(w * 65_537 + h),
  tiles: (w, h) => (x, y) => [
    down(x * 8, w) * 37 + down(y * 6, h) * 91,
    down(x * 5, w) * 53 + down(y * 7, h) * 29,
    down(x * 3, w) * 101 + down(y * 9, h) * 17,
  ],
  ramp: (w, h) => (x, y) => {
    const across = down(x * 255, w - 1);
    return [across, down(y * 255, h - 1), 255 - across];
  },
  rings: (w, h) => (x, y) => {
    const d = down(((2 * x - w) ** 2 + (2 * y - h) ** 2) * 40, w * w + h * h);
    return [d * 61, d * 23 + x * 2, d * 11 + y];
  },
  flat: () => () => [90, 90, 90],
};

/** A picture of a kind in `pdq-vectors.csv` as four bytes a pixel, fully opaque. */
export function picture(
  kind: string,
  width: number,
  height: number,
): Uint8ClampedArray<ArrayBuffer> {
  const pixel = kinds[kind]!(width, height);
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const colours = pixel(at % width, Math.floor(at / width));
    rgba.set([...colours.map((value) => value % 256), 255], at * 4);
  }
  return rgba;
}
