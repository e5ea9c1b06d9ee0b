import { describe, expect, it } from 'vitest';
import { type Bytes, concat, utf8 } from '../../lib/base/bytes.ts';
import { barePng } from '../../lib/evidence/bare-png.ts';
import { png } from '../samples/capture.ts';

/** A chunk whose sum nobody here checks. */
function chunk(type: string, content: string): Bytes {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, content.length);
  return concat(length, utf8(type), utf8(content), new Uint8Array(4));
}

const headerEnd = 8 + 25;

describe('a bare PNG', () => {
  it('is the same as before when nothing else was in it', () => {
    expect(barePng(png(4, 3))).toEqual(png(4, 3));
  });

  it.each(['tEXt', 'iTXt', 'zTXt', 'iCCP', 'eXIf', 'tIME', 'pHYs', 'prVt'])(
    'has no %s, wherever it stood, nor bytes after its end',
    (type) => {
      const whole = png(4, 3);
      const added = chunk(type, 'Lotte');
      const end = whole.length - 12;
      const full = concat(
        ...[whole.subarray(0, headerEnd), added, whole.subarray(headerEnd, end), added],
        ...[whole.subarray(end), utf8('Lotte')],
      );
      expect(barePng(full)).toEqual(whole);
    },
  );

  it.each([
    ['a text', utf8('not a picture at all, whatever it says')],
    ['a PNG that was cut short', png(4, 3).slice(0, -9)],
    ['nothing', new Uint8Array()],
  ])('is not made of %s', (_what, bytes) => {
    expect(() => barePng(bytes)).toThrow('no PNG');
  });
});
