import { describe, expect, it } from 'vitest';
import { pictureKind } from '../../lib/bundle/picture-kind.ts';

const bytes = (...hex: string[]) => new Uint8Array(Buffer.from(hex.join(''), 'hex'));
const png = (width: string, height: string) =>
  bytes('89504e470d0a1a0a', '0000000d49484452', width, height, '0806000000', '00000000');
const jpeg = (...segments: string[]) => bytes('ffd8', ...segments, 'ffd9');
const frame = 'ffc0000b080064012c01011100';

describe('the kind of a picture', () => {
  it('is read from its own bytes: PNG and JPEG with their sizes', () => {
    expect(pictureKind(png('00000500', '00000384'))).toEqual({
      type: 'image/png',
      width: 1280,
      height: 900,
    });
    const read = { type: 'image/jpeg', width: 300, height: 100 };
    expect(pictureKind(jpeg('ffe000104a46494600010100000100010000', frame))).toEqual(read);
    expect(pictureKind(jpeg(frame.replace('ffc0', 'ffc2')))).toEqual(read);
  });

  it.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['a GIF', Buffer.from('GIF89a'.padEnd(64, '\0'))],
    ['nothing', Buffer.alloc(0)],
    ['the start of a PNG', Buffer.from(png('00000001', '00000001').slice(0, 20))],
    ['a JPEG without a frame', Buffer.from(jpeg('ffe000041122'))],
    ['a JPEG whose segments have no length', Buffer.from(jpeg('ffe00000'.repeat(9)))],
  ])('is none for %s', (_, content) => {
    expect(pictureKind(new Uint8Array(content))).toBeNull();
  });

  it('is none for a picture that would fill the memory, or that has no size', () => {
    expect(pictureKind(png('ffffffff', 'ffffffff'))).toBeNull();
    expect(pictureKind(png('00008000', '00008000'))).toBeNull();
    expect(pictureKind(png('00000000', '00000010'))).toBeNull();
  });
});
