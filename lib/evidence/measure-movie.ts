import { boxesIn, boxIn, first, type Box } from './iso-boxes.ts';
import { text, type MediaBytes } from './media-bytes.ts';
import type { MediaMeasure } from './media-types.ts';

/** Films have a handful of tracks; this many are looked at for the one with pictures. */
const mostTracks = 20;

/**
 * Duration of a film of ISO boxes (MP4, QuickTime, 3GP), and the sides and turn of its first track
 * with pictures. The film's description (`moov`) may stand before or after the pictures themselves.
 */
export async function measureMovie(bytes: MediaBytes): Promise<Partial<MediaMeasure>> {
  const moov = first(await boxesIn(bytes, 0, bytes.size), 'moov');
  if (!moov) return {};
  const parts = await boxesIn(bytes, moov.start, moov.end);
  const durationMs = await duration(bytes, first(parts, 'mvhd'));
  for (const trak of parts.filter(({ type }) => type === 'trak').slice(0, mostTracks)) {
    const sides = await picturesOf(bytes, trak);
    if (sides) return { durationMs, ...sides };
  }
  return { durationMs };
}

/** `mvhd`, §8.2.2. All bits set means unknown, zero stands in films that are sent in fragments. */
async function duration(bytes: MediaBytes, mvhd: Box | null): Promise<number | null> {
  const view = mvhd && (await within(bytes, mvhd, 32));
  if (!view) return null;
  const long = view.getUint8(0) === 1;
  const scale = view.getUint32(long ? 20 : 12);
  const units = long ? Number(view.getBigUint64(24)) : view.getUint32(16);
  const unknown = units === 0xffffffff || units >= 2 ** 53;
  return scale === 0 || unknown ? null : (units / scale) * 1000;
}

async function picturesOf(bytes: MediaBytes, trak: Box): Promise<Partial<MediaMeasure> | null> {
  const parts = await boxesIn(bytes, trak.start, trak.end);
  const mdia = first(parts, 'mdia');
  const hdlr = mdia && (await boxIn(bytes, mdia, 'hdlr'));
  const handler = hdlr && (await within(bytes, hdlr, 12));
  if (!handler || text(handler, 8, 4) !== 'vide') return null;
  return trackHead(bytes, first(parts, 'tkhd'));
}

/** `tkhd`, §8.3.2: sides in 16.16 fixed point, and a matrix whose first part is the turn. */
async function trackHead(bytes: MediaBytes, tkhd: Box | null): Promise<Partial<MediaMeasure>> {
  const head = tkhd && (await bytes.at(tkhd.start, 1));
  const long = head?.getUint8(0) === 1;
  const view = tkhd && (await within(bytes, tkhd, long ? 96 : 84));
  if (!view) return {};
  const matrix = long ? 52 : 40;
  const [a, b, c, d] = [0, 4, 12, 16].map((at) => Math.sign(view.getInt32(matrix + at)));
  const side = (at: number) => view.getUint32(matrix + at) / 65_536;
  return { width: side(36), height: side(40), rotation: turns[[a, b, c, d].join()] ?? null };
}

/** Signs of the matrix by the turn they make; mirrored and slanted pictures are none of these. */
const turns: Record<string, MediaMeasure['rotation']> = {
  '1,0,0,1': 0,
  '0,1,-1,0': 90,
  '-1,0,0,-1': 180,
  '0,-1,1,0': 270,
};

async function within(bytes: MediaBytes, box: Box, length: number): Promise<DataView | null> {
  return box.end - box.start < length ? null : bytes.at(box.start, length);
}
