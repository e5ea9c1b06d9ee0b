import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat } from '../../lib/base/bytes.ts';
import type { ReadAt } from '../../lib/evidence/media-bytes.ts';
import { kindOf } from '../../lib/evidence/media-kind.ts';
import { measureMedia } from '../../lib/evidence/media-measure.ts';
import type { MediaKind } from '../../lib/evidence/media-types.ts';

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const u16 = (value: number) => Uint8Array.of(value >> 8, value & 0xff);
const u32 = (value: number) => concat(u16(value >>> 16), u16(value & 0xffff));
const le = (value: number) => u32(value).reverse();
const zeros = (count: number) => new Uint8Array(count);
const box = (type: string, ...parts: Uint8Array[]) => {
  const body = concat(...parts);
  return concat(u32(body.length + 8), latin(type), body);
};
const reader =
  (file: Uint8Array): ReadAt =>
  (offset, length) =>
    Promise.resolve(file.subarray(offset, offset + length));
const measured = (file: Uint8Array) => measureMedia(kindOf(file)!, reader(file), file.length);

const ftyp = box('ftyp', latin('isom\0\0\0\0isom'));
const mvhd = box('mvhd', zeros(12), u32(1000), u32(2500), zeros(80));
const turned = [0, 1, 0, -1, 0, 0, 0, 0, 0x4000].map((part) => u32(part * 0x10000));
const tkhd = box('tkhd', zeros(40), ...turned, u32(640 << 16), u32(360 << 16));
const hdlr = box('hdlr', zeros(8), latin('vide'), zeros(12));
const moov = box('moov', mvhd, box('trak', tkhd, box('mdia', hdlr)));
const film = concat(ftyp, box('mdat', zeros(5000)), moov);

const wave = (size: number) =>
  concat(
    latin('RIFF\0\0\0\0WAVEfmt '),
    le(16),
    latin('\x01\0\x01\0'),
    le(8000),
    le(8000),
    latin('\x01\0\x08\0data'),
    le(size),
    zeros(4000),
  );
const ispe = (width: number, height: number) => box('ispe', zeros(4), u32(width), u32(height));
const heif = concat(
  box('ftyp', latin('avif\0\0\0\0mif1')),
  box(
    'meta',
    zeros(4),
    box('pitm', zeros(4), u16(2)),
    box(
      'iprp',
      box('ipco', ispe(64, 64), ispe(400, 300), box('irot', Uint8Array.of(1))),
      box('ipma', zeros(4), u32(2), u16(1), latin('\x01\x81'), u16(2), latin('\x02\x82\x83')),
    ),
  ),
);

describe('what a file says of itself', () => {
  it('a JPEG states its sides after any number of other segments', async () => {
    const app = concat(latin('\xff\xe1'), u16(1002), zeros(1000));
    const sof = concat(latin('\xff\xff\xc2'), u16(11), latin('\x08'), u16(300), u16(400), zeros(9));
    const file = concat(latin('\xff\xd8'), app, app, sof);
    expect(await measured(file)).toEqual(sides(400, 300));
  });

  it('a film states sides, turn and length, also when that stands after its pictures', async () => {
    expect(await measured(film)).toEqual({
      width: 640,
      height: 360,
      rotation: 90,
      durationMs: 2500,
    });
  });

  it('a film whose pictures have a size of 64 bits is read past them', async () => {
    const mdat = concat(u32(1), latin('mdat'), u32(0), u32(516), zeros(500));
    expect((await measured(concat(ftyp, mdat, moov))).durationMs).toBe(2500);
  });

  it('the picture that counts in a HEIF file is its primary one', async () => {
    expect(await measured(heif)).toEqual({ ...sides(400, 300), rotation: 270 });
  });

  it('a WAV that says more than it holds has no known length', async () => {
    expect((await measured(wave(4000))).durationMs).toBe(500);
    expect((await measured(wave(0xffffffff))).durationMs).toBeNull();
  });

  it.each([0, 1, 7, 0xffffffff])('a box of size %i ends the search, not the program', async (n) => {
    const file = concat(ftyp, u32(n), latin('free'), zeros(200), moov);
    const { durationMs } = await measured(file);
    expect(durationMs).toBeNull();
  });
});

function sides(width: number, height: number) {
  return { width, height, rotation: null, durationMs: null };
}

describe('a file that lies', () => {
  const kinds = [
    'image/jpeg',
    'image/png',
    'image/gif',
    'image/webp',
    'image/bmp',
    'image/avif',
    'video/mp4',
    'video/webm',
    'audio/wav',
    'audio/mpeg',
    'audio/flac',
    'audio/ogg',
  ].map((type): MediaKind => ({ type, class: 'video', extension: 'x' }));

  it('never throws, and costs a bounded number of reads', async () => {
    const seeds = fc.constantFrom(
      film,
      heif,
      wave(4000),
      latin('\x1a\x45\xdf\xa3\x80\x18\x53\x80\x67'),
    );
    const change = fc.tuple(fc.nat(6000), fc.integer({ min: 0, max: 255 }));
    const files = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc.tuple(seeds, fc.array(change, { maxLength: 20 })).map(([seed, changes]) => {
        const file = Uint8Array.from(seed);
        for (const [at, byte] of changes) file[at % file.length] = byte;
        return file;
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...kinds), files, async (kind, file) => {
        let reads = 0;
        const counted: ReadAt = (offset, length) => {
          reads += 1;
          return reader(file)(offset, length);
        };
        const size = file.length * 3;
        const measure = await measureMedia(kind, counted, size);
        expect(reads).toBeLessThanOrEqual(1000);
        for (const value of Object.values(measure)) {
          expect(value === null || Number.isInteger(value)).toBe(true);
        }
      }),
    );
  });

  it('of many empty boxes is given up, also where a reader has no end', async () => {
    const endless: ReadAt = (_, length) => Promise.resolve(new Uint8Array(length).fill(0xff));
    for (const kind of kinds) await measureMedia(kind, endless, Number.MAX_SAFE_INTEGER);
    const boxes = concat(ftyp, ...Array.from({ length: 2000 }, () => box('free')), moov);
    expect((await measured(boxes)).durationMs).toBeNull();
  });
});
