import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hammingDistance, pdqOf } from '../../lib/evidence/pdq.ts';
import type { Luminance } from '../../lib/evidence/pdq-downscale.ts';
import { luminanceBands } from '../../lib/evidence/pdq-luminance.ts';
import { picture } from '../samples/pdq-pictures.ts';

/**
 * What the C++ reference (facebook/ThreatExchange, `pdq/cpp/hashing` and `pdq/cpp/downscaling`,
 * compiled by g++ 12) makes of the same bytes. Its authors call an implementation right when it
 * gives the exact hash for the exact bytes; files differ by decoder.
 */
const vectors = readFileSync(join(import.meta.dirname, '../samples/pdq-vectors.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',') as [string, string, string, string, string]);

/**
 * Hashes that Meta published of one photograph and of its turns and mirrors (`pdq/python/
 * pdqhashing/tests/pdq_test.py`, `reg-test-input/dih`). The photograph is not ours to ship.
 */
const bridge = {
  original: 'd8f8f0cce0f4a84f0e370a22028f67f0b36e2ed596623e1d33e6b39c4e9c9b22',
  upsideDown: 'd8f80f31e0f417b00e37f5dd028f980fb36ed12a9662c1e233e64c634e9c64dd',
  mirrored: '0dad259bb1a1bd18d362576556da32a1e63b7380c2374b4866b3c6c91b89ce77',
  turnedAround: '2dadda64b5a142e5d362209057da895ae63b8c7fc277b4b766b319361f893188',
};

function luminanceOf(rgba: Uint8ClampedArray, width: number, height: number): Luminance {
  const bands = luminanceBands(width, height);
  bands.add(rgba);
  return bands.finish();
}

function rearranged(from: Luminance, source: (x: number, y: number) => [number, number]) {
  const { width, height } = from;
  const values = from.values.map((_, at) => {
    const [x, y] = source(at % width, Math.floor(at / width));
    return from.values[y * width + x]!;
  });
  return { width, height, values };
}

/** The bits that are not the same in two hashes, as a hash. */
function changed(a: string, b: string): string {
  const differ = (at: number) => parseInt(a[at]!, 16) ^ parseInt(b[at]!, 16);
  return Array.from(a, (_, at) => differ(at).toString(16)).join('');
}

describe('PDQ', () => {
  it.each(vectors)('of %s, %s by %s, is the one of the reference', (kind, w, h, hash, quality) => {
    const [width, height] = [Number(w), Number(h)];
    const luminance = luminanceOf(picture(kind, width, height), width, height);
    expect(pdqOf(luminance)).toEqual({ hash, quality: Number(quality) });
  });

  it('changes with turns and mirrors as the published hashes of one photograph do', () => {
    // Samples, not a large picture: then nothing is lost by blurring at other places.
    const start = luminanceOf(picture('noise', 64, 64), 64, 64);
    const hashed = (source: (x: number, y: number) => [number, number]) =>
      pdqOf(rearranged(start, source))!.hash;
    const own = {
      original: hashed((x, y) => [x, y]),
      upsideDown: hashed((x, y) => [x, 63 - y]),
      mirrored: hashed((x, y) => [63 - x, y]),
      turnedAround: hashed((x, y) => [63 - x, 63 - y]),
    };
    for (const turn of ['upsideDown', 'mirrored', 'turnedAround'] as const) {
      const [ours, theirs] = [own, bridge].map((of) => changed(of.original, of[turn]));
      // Theirs were decoded and blurred again after each turn, which moves a bit here and there.
      expect(hammingDistance(ours!, theirs!)).toBeLessThanOrEqual(31);
    }
  });

  it('stays near for the same picture at another size, and far for another one', () => {
    const at = (kind: string, width: number, height: number) =>
      pdqOf(luminanceOf(picture(kind, width, height), width, height))!.hash;
    const distance = hammingDistance(at('tiles', 480, 640), at('tiles', 300, 200));
    expect(distance).toBeLessThanOrEqual(31);
    expect(hammingDistance(at('tiles', 480, 640), at('noise', 480, 640))).toBeGreaterThan(80);
  });

  it('of a picture that comes in bands is that of the picture as a whole', () => {
    const rgba = picture('rings', 97, 1000);
    const bands = luminanceBands(97, 1000);
    for (let row = 0; row < 1000; row += 64) {
      bands.add(rgba.subarray(row * 97 * 4, (row + 64) * 97 * 4));
    }
    expect(pdqOf(bands.finish())).toEqual(pdqOf(luminanceOf(rgba, 97, 1000)));
  });

  it('of a very large picture is near that of the same picture, smaller', () => {
    const [large, small] = [
      luminanceOf(picture('tiles', 2500, 1201), 2500, 1201),
      luminanceOf(picture('tiles', 625, 300), 625, 300),
    ];
    expect([large.width, large.height]).toEqual([1250, 601]);
    expect(hammingDistance(pdqOf(large)!.hash, pdqOf(small)!.hash)).toBeLessThanOrEqual(31);
  });

  it('of less than five pixels a side does not exist', () => {
    expect(pdqOf({ width: 4, height: 900, values: new Float32Array(3600) })).toBeNull();
  });

  it('differs by the number of bits that are not the same', () => {
    expect(hammingDistance('0f', 'f0')).toBe(8);
    expect(hammingDistance(bridge.original, bridge.original)).toBe(0);
    expect(hammingDistance('00ff', '01fe')).toBe(2);
  });
});
