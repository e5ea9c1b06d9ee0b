import type { Bytes } from '../base/bytes.ts';

/** A picture that can be shown: its media type, and its size in pixels. */
export interface PictureKind {
  type: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

// Four bytes a pixel: more than 400 MB would end the page, and no screen is that large.
const mostPixels = 100_000_000;

/**
 * What a file is by its own bytes, never by its name: PNG (ISO/IEC 15948, 5.2 and 11.2.2) or JPEG
 * (ITU-T T.81, annex B). Null for anything else, and for pictures too large to be decoded.
 */
export function pictureKind(bytes: Bytes): PictureKind | null {
  const kind = pngKind(bytes) ?? jpegKind(bytes);
  if (!kind || kind.width === 0 || kind.height === 0) return null;
  return kind.width * kind.height <= mostPixels ? kind : null;
}

function pngKind(bytes: Bytes): PictureKind | null {
  if (bytes.length < 33 || pngStart.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments up to the frame header, which holds the size. */
function jpegKind(bytes: Bytes): PictureKind | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 <= bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (isFrame(marker))
      return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker < 0xffc0 || marker === 0xffda || marker === 0xffff) return null;
  }
  return null;
}

/** SOF0 to SOF15, which share their numbers with DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  const other = [0xffc4, 0xffc8, 0xffcc];
  return marker >= 0xffc0 && marker <= 0xffcf && !other.includes(marker);
}
