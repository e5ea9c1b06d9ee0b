import type { Bytes } from '../base/bytes.ts';

/** The pieces, and how many bytes have passed: told once a mebibyte, plenty for a progress bar. */
export async function* counted(
  pieces: AsyncIterable<Bytes>,
  tell: (done: number) => void,
): AsyncGenerator<Bytes> {
  let [done, told] = [0, 0];
  for await (const piece of pieces) {
    done += piece.length;
    if (done - told > 1024 * 1024) tell((told = done));
    yield piece;
  }
}
