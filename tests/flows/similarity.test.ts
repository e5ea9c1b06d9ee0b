import { describe, expect, it } from 'vitest';
import type { readPixels } from '../../lib/browser/pixels.ts';
import type { MediaKind, MediaMeasure } from '../../lib/evidence/media-types.ts';
import { similarityOf } from '../../lib/flows/similarity.ts';
import { picture } from '../samples/pdq-pictures.ts';

const png: MediaKind = { type: 'image/png', class: 'picture', extension: 'png' };
const sized = (width: number | null, height: number | null): MediaMeasure => ({
  width,
  height,
  rotation: null,
  durationMs: null,
});
const file = () => new Uint8Array([1, 2, 3]);

/** A browser that shows a picture of the samples, in bands of 50 rows. */
function showing(kind: string, width: number, height: number): typeof readPixels {
  return (_file, _most, begin) => {
    const bands = begin(width, height);
    const rgba = picture(kind, width, height);
    for (let row = 0; row < height; row += 50) {
      bands.add(rgba.subarray(row * width * 4, (row + 50) * width * 4));
    }
    return Promise.resolve({ ok: true });
  };
}

const never: typeof readPixels = () => Promise.reject(new Error('This must not be unpacked.'));

describe('the similarity of a picture', () => {
  it('is its PDQ, with the words that it proves nothing', async () => {
    const found = await similarityOf(file, png, sized(300, 200), showing('tiles', 300, 200));
    expect(found).toEqual({
      algorithm: 'PDQ',
      note: 'similarity aid, not proof',
      hash: 'cb4679b4244b6e599685993664d88f4ab1396a4c6cdb15adcf2668d8cb72b1b4',
      quality: 100,
      reason: null,
    });
  });

  it.each([
    ['has more pixels than are unpacked', sized(30_000, 30_000), file, 'too-large'],
    ['is longer than a canvas', sized(40_000, 10), file, 'too-large'],
    ['is too large to be held', sized(10, 10), () => null, 'too-large'],
    ['does not state its size', sized(null, 10), file, 'undecodable'],
  ])('is not computed, and not tried, when the file %s', async (_, measure, bytes, reason) => {
    const found = await similarityOf(bytes, png, measure, never);
    expect(found).toMatchObject({ hash: null, quality: null, reason });
  });

  it.each(['undecodable', 'too-large', 'pixels-altered'] as const)(
    'keeps the reason of a browser that gives no pixels: %s',
    async (reason) => {
      const refusing: typeof readPixels = () =>
        Promise.resolve({ ok: false, reason, message: 'no' });
      const found = await similarityOf(file, png, sized(10, 10), refusing);
      expect(found).toMatchObject({ hash: null, reason });
    },
  );

  it('is not computed of a picture that is too small', async () => {
    const found = await similarityOf(file, png, sized(4, 900), showing('flat', 4, 900));
    expect(found).toMatchObject({ hash: null, reason: 'too-small' });
  });

  it('does not exist for video and audio', async () => {
    const video: MediaKind = { type: 'video/mp4', class: 'video', extension: 'mp4' };
    expect(await similarityOf(file, video, sized(10, 10), never)).toBeNull();
  });
});
