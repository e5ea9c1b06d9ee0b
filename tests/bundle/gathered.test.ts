import { describe, expect, it } from 'vitest';
import { concat } from '../../lib/base/bytes.ts';
import { Gathered } from '../../lib/bundle/gathered.ts';

describe('gathered bytes', () => {
  it('are the pieces in order, in few parts', () => {
    const gathered = new Gathered();
    const pieces = Array.from({ length: 5000 }, (_, at) => new Uint8Array(200).fill(at & 255));
    for (const piece of pieces) gathered.add(piece);
    const parts = gathered.parts();
    expect(parts.length).toBeLessThan(6);
    expect(Buffer.from(concat(...parts)).equals(Buffer.concat(pieces))).toBe(true);
  });

  it('are none when none came', () => {
    expect(new Gathered().parts()).toEqual([]);
  });
});
