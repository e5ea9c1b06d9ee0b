import { isoKind } from './kind-iso.ts';
import { soundKind } from './kind-sound.ts';
import type { MediaKind } from './media-types.ts';

/** How many bytes of the head `kindOf` wants: two frames of MP3 and three packets of MPEG-TS fit. */
export const kindHead = 4096;

const picture = (type: string, extension: string): MediaKind => ({
  type: `image/${type}`,
  class: 'picture',
  extension,
});
const video = (type: string, extension: string): MediaKind => ({
  type: `video/${type}`,
  class: 'video',
  extension,
});
const audio = (type: string, extension: string): MediaKind => ({
  type: `audio/${type}`,
  class: 'audio',
  extension,
});

/** One character a byte; `?` stands for any byte. */
const signatures: [magic: string, kind: MediaKind][] = [
  ['\xff\xd8\xff', picture('jpeg', 'jpg')],
  ['\x89PNG\r\n\x1a\n', picture('png', 'png')],
  ['GIF87a', picture('gif', 'gif')],
  ['GIF89a', picture('gif', 'gif')],
  ['RIFF????WEBPVP8', picture('webp', 'webp')],
  ['BM????\0\0\0\0', picture('bmp', 'bmp')],
  ['II*\0', picture('tiff', 'tif')],
  ['MM\0*', picture('tiff', 'tif')],
  ['\0\0\0\x0cJXL \r\n\x87\n', picture('jxl', 'jxl')],
  ['RIFF????AVI LIST', video('x-msvideo', 'avi')],
  ['FLV\x01', video('x-flv', 'flv')],
  ['\0\0\x01\xba', video('mpeg', 'mpg')],
  ['\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\0\xaa\0\x62\xce\x6c', video('x-ms-asf', 'asf')],
  ['RIFF????WAVE', audio('wav', 'wav')],
  ['RF64????WAVE', audio('wav', 'wav')],
  ['fLaC\0', audio('flac', 'flac')],
  ['#!AMR\n', audio('amr', 'amr')],
  ['FORM????AIFF', audio('aiff', 'aif')],
  ['FORM????AIFC', audio('aiff', 'aif')],
  ['caff\0\x01', audio('x-caf', 'caf')],
];

/**
 * What a file is by its first bytes alone: never by its name, address or what a server said of it.
 * Text of any sort (HTML, JSON, XML, and so SVG) is no medium, and neither is what is not known for
 * sure: null. Looks at no more than `kindHead` bytes.
 */
export function kindOf(head: Uint8Array): MediaKind | null {
  const seen = head.subarray(0, kindHead);
  const signed = signatures.find(([magic]) => startsWith(seen, magic));
  if (signed) return { ...signed[1] };
  return isoKind(seen) ?? matroskaKind(seen) ?? oggKind(seen) ?? transport(seen) ?? soundKind(seen);
}

function startsWith(head: Uint8Array, magic: string): boolean {
  if (head.length < magic.length) return false;
  const fits = (byte: number, at: number) => magic[at] === '?' || byte === magic.charCodeAt(at);
  return head.subarray(0, magic.length).every(fits);
}

/** WebM and Matroska share a head; its DocType (element 0x4282) tells them apart. RFC 9559. */
function matroskaKind(head: Uint8Array): MediaKind | null {
  if (!startsWith(head, '\x1a\x45\xdf\xa3')) return null;
  const text = latin(head.subarray(0, 256));
  if (text.includes('\x42\x82\x84webm')) return video('webm', 'webm');
  return text.includes('\x42\x82\x88matroska') ? video('matroska', 'mkv') : null;
}

/** Every stream in an Ogg file starts on a page of its own, all of them first: RFC 3533. */
function oggKind(head: Uint8Array): MediaKind | null {
  if (!startsWith(head, 'OggS\0\x02')) return null;
  const text = latin(head.subarray(0, 1024));
  if (/\x80theora|BBCD\0|\x4fVP80/.test(text)) return video('ogg', 'ogv');
  return /OpusHead|\x01vorbis|\x7fFLAC|Speex {3}/.test(text) ? audio('ogg', 'ogg') : null;
}

/** Packets of 188 bytes, each beginning with 0x47; in M2TS with a time of four bytes before it. */
function transport(head: Uint8Array): MediaKind | null {
  const at = (first: number, step: number) =>
    [0, 1, 2].every((packet) => head[first + packet * step] === 0x47);
  return at(0, 188) || at(4, 192) ? video('mp2t', 'ts') : null;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
