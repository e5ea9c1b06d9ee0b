import { describe, expect, it } from 'vitest';
import { MediaWindow } from '../../lib/flows/media-window.ts';

const mebibyte = 1024 * 1024;

/** Bytes that tell where they stand. */
function piece(at: number, length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, index) => (at + index) % 251);
}

function windowOf(total: number, step: number): MediaWindow {
  const window = new MediaWindow();
  for (let at = 0; at < total; at += step) window.add(piece(at, Math.min(step, total - at)));
  return window;
}

describe('the window over a file that passes by', () => {
  it.each([1_000, mebibyte, 700_001])('has a small file whole, in pieces of %i', async (step) => {
    const window = windowOf(3 * mebibyte, step);
    expect(window.whole()).toEqual(piece(0, 3 * mebibyte));
    expect(await window.readAt(mebibyte - 5, 10)).toEqual(piece(mebibyte - 5, 10));
  });

  it('has the beginning and the end of a large one, and says nothing of the middle', async () => {
    const total = 40 * mebibyte;
    const window = windowOf(total, mebibyte);
    expect(window.whole()).toBeNull();
    expect(window.size).toBe(total);
    for (const at of [0, 5 * mebibyte - 3, total - 4 * mebibyte, total - 9])
      expect(await window.readAt(at, 9)).toEqual(piece(at, 9));
    expect(await window.readAt(20 * mebibyte, 9)).toHaveLength(0);
    expect(await window.readAt(16 * mebibyte - 4, 9)).toHaveLength(0);
  });

  it('reads over the seam where beginning and end meet', async () => {
    const window = windowOf(18 * mebibyte, mebibyte);
    expect(await window.readAt(16 * mebibyte - 4, 9)).toEqual(piece(16 * mebibyte - 4, 9));
  });
});
