import { text, type MediaBytes } from './media-bytes.ts';
import type { MediaMeasure } from './media-types.ts';

type Measured = Promise<Partial<MediaMeasure>>;

/** PNG: IHDR is the first chunk and 13 bytes long. W3C PNG §11.2.1. */
export async function measurePng(bytes: MediaBytes): Measured {
  const view = await bytes.at(8, 16);
  if (!view || view.getUint32(0) !== 13 || text(view, 4, 4) !== 'IHDR') return {};
  return { width: view.getUint32(8), height: view.getUint32(12) };
}

/** GIF: the logical screen, on which every frame lies. GIF89a §18. */
export async function measureGif(bytes: MediaBytes): Measured {
  const view = await bytes.at(6, 4);
  return view ? { width: view.getUint16(0, true), height: view.getUint16(2, true) } : {};
}

/** BMP: a head of 12 bytes has short sides; a negative height means "from the top". */
export async function measureBmp(bytes: MediaBytes): Measured {
  const view = await bytes.at(14, 12);
  if (!view) return {};
  const head = view.getUint32(0, true);
  if (head === 12) return { width: view.getUint16(4, true), height: view.getUint16(6, true) };
  if (head < 40) return {};
  return { width: view.getInt32(4, true), height: Math.abs(view.getInt32(8, true)) };
}

/** WebP: three forms, told apart by the first chunk. RFC 9649 §2.5 to §2.7. */
export async function measureWebp(bytes: MediaBytes): Measured {
  const view = await bytes.at(12, 18);
  if (!view) return {};
  const form = text(view, 0, 4);
  if (form === 'VP8X') return extended(view);
  if (form === 'VP8L') return lossless(view);
  return form === 'VP8 ' ? lossy(view) : {};
}

function extended(view: DataView): Partial<MediaMeasure> {
  const side = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536 + 1;
  return { width: side(12), height: side(15) };
}

function lossless(view: DataView): Partial<MediaMeasure> {
  if (view.getUint8(8) !== 0x2f) return {};
  const bits = view.getUint32(9, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

// Only a key frame (lowest bit zero) with its start code states a size. RFC 6386 §9.1.
function lossy(view: DataView): Partial<MediaMeasure> {
  const code = [11, 12, 13].map((at) => view.getUint8(at)).join();
  if ((view.getUint8(8) & 1) !== 0 || code !== '157,1,42') return {};
  return { width: view.getUint16(14, true) & 0x3fff, height: view.getUint16(16, true) & 0x3fff };
}
