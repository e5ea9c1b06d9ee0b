import { boxesIn, boxIn, first, type Box } from './iso-boxes.ts';
import type { MediaBytes } from './media-bytes.ts';
import type { MediaMeasure } from './media-types.ts';

/**
 * Sides and turn of the primary picture of a HEIF file (AVIF, HEIC). Such a file holds many pictures
 * (thumbnails, the tiles of a grid), each with its own size: only the size that the file ties to its
 * primary picture counts. ISO/IEC 23008-12 §6.5.3, §6.5.10; ISO/IEC 14496-12 §8.11.
 */
export async function measureHeif(bytes: MediaBytes): Promise<Partial<MediaMeasure>> {
  const meta = first(await boxesIn(bytes, 0, bytes.size), 'meta');
  if (!meta) return {};
  const parts = await boxesIn(bytes, meta.start + 4, meta.end);
  const primary = await primaryItem(bytes, first(parts, 'pitm'));
  const iprp = first(parts, 'iprp');
  const ipco = iprp && (await boxIn(bytes, iprp, 'ipco'));
  const ipma = iprp && (await boxIn(bytes, iprp, 'ipma'));
  if (primary === null || !ipco || !ipma) return {};
  const view = await bytes.upTo(ipma.start, ipma.end - ipma.start);
  const wanted = view ? propertiesOf(view, primary) : [];
  const all = await boxesIn(bytes, ipco.start, ipco.end);
  return stated(
    bytes,
    wanted.map((index) => all[index - 1]).filter((box) => box !== undefined),
  );
}

async function primaryItem(bytes: MediaBytes, pitm: Box | null): Promise<number | null> {
  const view = pitm && (await bytes.upTo(pitm.start, pitm.end - pitm.start));
  if (!view || view.byteLength < 6) return null;
  if (view.getUint8(0) === 0) return view.getUint16(4);
  return view.byteLength < 8 ? null : view.getUint32(4);
}

/** Numbers (from 1) of the properties tied to an item, from the box `ipma`. */
function propertiesOf(view: DataView, item: number): number[] {
  if (view.byteLength < 8) return [];
  const idBytes = view.getUint8(0) === 0 ? 2 : 4;
  const wide = view.getUint8(3) & 1 ? 2 : 1;
  let at = 8;
  while (at + idBytes + 1 <= view.byteLength) {
    const id = idBytes === 2 ? view.getUint16(at) : view.getUint32(at);
    const count = view.getUint8(at + idBytes);
    at += idBytes + 1;
    if (at + count * wide > view.byteLength) return [];
    if (id === item) return Array.from({ length: count }, (_, i) => numberAt(view, at, wide, i));
    at += count * wide;
  }
  return [];
}

// The highest bit says "essential"; the rest is the number.
function numberAt(view: DataView, at: number, wide: number, index: number): number {
  return wide === 2 ? view.getUint16(at + index * 2) & 0x7fff : view.getUint8(at + index) & 0x7f;
}

async function stated(bytes: MediaBytes, boxes: Box[]): Promise<Partial<MediaMeasure>> {
  const ispe = first(boxes, 'ispe');
  const view = ispe && ispe.end - ispe.start >= 12 ? await bytes.at(ispe.start, 12) : null;
  if (!view) return {};
  const sides = { width: view.getUint32(4), height: view.getUint32(8) };
  return { ...sides, rotation: await turn(bytes, boxes) };
}

/** `irot` counts quarter turns against the clock; a mirrored picture (`imir`) is not a turned one. */
async function turn(bytes: MediaBytes, boxes: Box[]): Promise<MediaMeasure['rotation']> {
  if (first(boxes, 'imir')) return null;
  const irot = first(boxes, 'irot');
  if (!irot) return 0;
  const view = irot.end > irot.start ? await bytes.at(irot.start, 1) : null;
  const turns = [0, 270, 180, 90] as const;
  return view ? turns[view.getUint8(0) & 3]! : null;
}
