import type { MediaKind } from './media-types.ts';
import { mp3Frame } from './mp3-frame.ts';

const mp3: MediaKind = { type: 'audio/mpeg', class: 'audio', extension: 'mp3' };
const aac: MediaKind = { type: 'audio/aac', class: 'audio', extension: 'aac' };

/**
 * MP3 and AAC have no signature but eleven or twelve set bits, which plain text in UTF-16 has too:
 * a frame counts only when a second one of the same sort follows where the first one ends.
 */
export function soundKind(head: Uint8Array): MediaKind | null {
  const tag = id3Length(head);
  const rest = head.subarray(tag);
  if (mp3Run(rest)) return { ...mp3 };
  if (adtsRun(rest)) return { ...aac };
  // The tag holds a picture, and the sound begins past what was read. ID3 is at home in MP3.
  return tag >= head.length && tag > 0 ? { ...mp3 } : null;
}

/** Length of the ID3v2 tag that a file starts with; 0 without one. id3.org, ID3v2.4.0 §3.1. */
export function id3Length(head: Uint8Array): number {
  const signed = head[0] === 0x49 && head[1] === 0x44 && head[2] === 0x33;
  if (!signed || head.length < 10 || head[3]! > 4 || head[3]! < 2 || head[4] === 0xff) return 0;
  const size = head.subarray(6, 10);
  if (size.some((byte) => byte > 0x7f)) return 0;
  const footer = head[5]! & 0x10 ? 10 : 0;
  return 10 + footer + size.reduce((sum, byte) => sum * 128 + byte, 0);
}

function mp3Run(bytes: Uint8Array): boolean {
  const first = mp3Frame(bytes);
  if (!first) return false;
  const second = mp3Frame(bytes.subarray(first.length));
  return second !== null && second.rate === first.rate && second.samples === first.samples;
}

/** ADTS: twelve set bits, layer 0, and thirteen bits of length. ISO/IEC 14496-3, 1.A.2.2. */
function adtsRun(bytes: Uint8Array): boolean {
  const length = adtsLength(bytes);
  return length !== null && adtsLength(bytes.subarray(length)) !== null;
}

function adtsLength(bytes: Uint8Array): number | null {
  if (bytes.length < 7 || bytes[0] !== 0xff || (bytes[1]! & 0xf6) !== 0xf0) return null;
  if (((bytes[2]! >> 2) & 0xf) > 12) return null;
  const length = ((bytes[3]! & 3) << 11) | (bytes[4]! << 3) | (bytes[5]! >> 5);
  return length > 7 ? length : null;
}
