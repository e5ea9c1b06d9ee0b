import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat, utf8 } from '../../lib/base/bytes.ts';
import { kindOf } from '../../lib/evidence/media-kind.ts';

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const zeros = (count: number) => new Uint8Array(count);
const type = (...parts: (string | Uint8Array)[]) =>
  kindOf(concat(...parts.map((part) => (typeof part === 'string' ? latin(part) : part))))?.type;

describe('the kind of a file', () => {
  it.each([
    ['\xff\xd8\xff\xe0\0\x10JFIF\0', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
    ['GIF89a', 'image/gif'],
    ['RIFF\x24\0\0\0WEBPVP8L', 'image/webp'],
    ['\0\0\0\x1cftypavif\0\0\0\0mif1avifmiaf', 'image/avif'],
    ['\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf', 'image/avif'],
    ['\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'image/heic'],
    ['\0\0\0\x18ftypmif1\0\0\0\0mif1heic', 'image/heic'],
    ['\0\0\0\x14ftypmif1\0\0\0\0mif1', 'image/heif'],
    ['\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41', 'video/mp4'],
    ['\0\0\0\x14ftypqt  \0\0\0\0qt  ', 'video/quicktime'],
    ['\0\0\0\x08wide\0\0\x10\0mdat', 'video/quicktime'],
    ['\0\0\0\x14ftyp3gp5\0\0\0\0isom', 'video/3gpp'],
    ['\0\0\0\x18ftypM4A \0\0\0\0M4A mp42', 'audio/mp4'],
    ['\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm', 'video/webm'],
    ['\x1a\x45\xdf\xa3\xa3\x42\x86\x81\x01\x42\x82\x88matroska', 'video/matroska'],
    [`OggS\0\x02${'\0'.repeat(20)}\x01\x13OpusHead\x01`, 'audio/ogg'],
    [`OggS\0\x02${'\0'.repeat(20)}\x01\x2a\x80theora`, 'video/ogg'],
    ['RIFF\x24\0\0\0WAVEfmt ', 'audio/wav'],
    ['fLaC\0\0\0\x22', 'audio/flac'],
    ['#!AMR\n', 'audio/amr'],
    ['ID3\x04\0\0\0\x10\0\0TIT2', 'audio/mpeg'],
  ])('is read from its first bytes: %j is %s', (head, expected) => {
    expect(type(head)).toBe(expected);
  });

  it('is MP3 or AAC only when one whole frame is followed by another', () => {
    const mp3 = concat(latin('\xff\xfb\x90\x00'), zeros(413));
    expect(type(mp3, mp3)).toBe('audio/mpeg');
    expect(type(mp3, zeros(10))).toBeUndefined();
    const aac = concat(latin('\xff\xf1\x50\x80\x02\x1f\xfc'), zeros(9));
    expect(type(aac, aac)).toBe('audio/aac');
    expect(type(aac)).toBeUndefined();
  });

  it('is a transport stream only with three packets in step', () => {
    const packet = concat(latin('G'), zeros(187));
    expect(type(packet, packet, packet)).toBe('video/mp2t');
    expect(type(packet, packet)).toBeUndefined();
  });

  it.each([
    '<!doctype html><title>Not found</title>',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<?xml version="1.0"?><Error/>',
    '{"ok":false}',
    'GIF is a format of pictures',
    'ID3 tags',
    'moov is a box',
    'BM is not yet a picture',
    '\xff\xfeU\0T\0F\0-\x001\x006\0',
    '\0\0\0\x14ftypcrx \0\0\0\x01crx ',
    '',
  ])('of text and of what is not known is null: %j', (head) => {
    expect(kindOf(latin(head))).toBeNull();
  });

  it('is never a fault: any bytes give a kind or null', () => {
    const starts = fc.constantFrom('', 'ftyp', 'OggS\0\x02', 'ID3', '\xff\xfb', '\x1a\x45\xdf\xa3');
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 600 }), (start, rest) => {
        const kind = kindOf(concat(latin(start), rest));
        expect(kind === null || /^[a-z0-9]+$/.test(kind.extension)).toBe(true);
      }),
    );
  });

  it('of any text in UTF-8 is null', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        fc.pre(!/^(GIF8[79]a|fLaC|#!AMR|II|MM|BM|FLV|G|.{4}ftyp)/su.test(text));
        expect(kindOf(utf8(text))).toBeNull();
      }),
    );
  });
});
