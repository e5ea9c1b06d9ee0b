import { id3Length } from './kind-sound.ts';
import { text, type MediaBytes } from './media-bytes.ts';
import type { MediaMeasure } from './media-types.ts';
import { mp3Frame } from './mp3-frame.ts';

type Measured = Promise<Partial<MediaMeasure>>;

/** WAV: bytes of sound by bytes a second, for uncompressed sound that is there as a whole. */
export async function measureWave(bytes: MediaBytes): Measured {
  let rate: number | null = null;
  let at = 12;
  for (let chunk = 0; chunk < 100; chunk += 1) {
    const head = await bytes.at(at, 8);
    if (!head) return {};
    const size = head.getUint32(4, true);
    const type = text(head, 0, 4);
    if (type === 'fmt ') rate = uncompressed(await bytes.at(at + 8, 16));
    if (type === 'data') return at + 8 + size <= bytes.size ? lasting(size, rate) : {};
    at += 8 + size + (size % 2);
  }
  return {};
}

/** Bytes a second of formats 1 (PCM), 3 (float) and 0xfffe (either); null of anything else. */
function uncompressed(format: DataView | null): number | null {
  const known = format && [1, 3, 0xfffe].includes(format.getUint16(0, true));
  return known ? format.getUint32(8, true) : null;
}

/**
 * MP3: frames by the count in the Xing or Info head of the first frame. Without one the length could
 * only be guessed from the first frame's bit rate, and is null.
 */
export async function measureMp3(bytes: MediaBytes): Measured {
  const start = await bytes.upTo(0, 10);
  const tag = start ? id3Length(bytesOf(start)) : 0;
  const view = await bytes.upTo(tag, 64);
  const frame = view && mp3Frame(bytesOf(view));
  if (!frame || view.byteLength < frame.xingAt + 12) return {};
  const counted = ['Xing', 'Info'].includes(text(view, frame.xingAt, 4));
  if (!counted || !(view.getUint32(frame.xingAt + 4) & 1)) return {};
  return lasting(view.getUint32(frame.xingAt + 8) * frame.samples, frame.rate);
}

/** FLAC: the first block states samples a second and samples in all (zero: not known). RFC 9639 §8.2. */
export async function measureFlac(bytes: MediaBytes): Measured {
  const view = await bytes.at(4, 38);
  if (!view || (view.getUint8(0) & 0x7f) !== 0) return {};
  const rate = view.getUint32(14) >>> 12;
  const samples = (view.getUint8(17) & 0xf) * 2 ** 32 + view.getUint32(18);
  return lasting(samples, rate);
}

/**
 * Ogg: samples at the last page, when the file holds one stream of Opus or Vorbis that begins at its
 * first byte and ends, marked as its end, at its last one. Anything else is null. RFC 3533 §6.
 */
export async function measureOgg(bytes: MediaBytes): Measured {
  const first = await bytes.upTo(0, 64);
  const last = await bytes.upTo(Math.max(0, bytes.size - 65_536), 65_536);
  if (!first || !last || first.byteLength < 64) return {};
  const clock = clockOf(first);
  const end = lastPage(last);
  if (!clock || end === null || last.byteLength - end < 28) return {};
  const same = last.getUint32(end + 14, true) === first.getUint32(14, true);
  if (!same || !(last.getUint8(end + 5) & 4)) return {};
  const granule = last.getBigInt64(end + 6, true);
  return granule < 0n ? {} : lasting(Number(granule) - clock.skip, clock.rate);
}

/** Opus always counts at 48 kHz and skips its start (RFC 7845 §4); Vorbis states its rate. */
function clockOf(page: DataView): { rate: number; skip: number } | null {
  if (page.getUint8(26) !== 1) return null;
  if (text(page, 28, 8) === 'OpusHead') return { rate: 48_000, skip: page.getUint16(38, true) };
  return text(page, 28, 7) === '\x01vorbis' ? { rate: page.getUint32(40, true), skip: 0 } : null;
}

/** Where the last page starts, if the file ends exactly where that page does. */
function lastPage(view: DataView): number | null {
  const at = text(view, 0, view.byteLength).lastIndexOf('OggS\0');
  if (at < 0 || view.byteLength - at < 27) return null;
  const segments = view.getUint8(at + 26);
  let length = 27 + segments;
  for (let i = 0; i < segments && at + 27 + i < view.byteLength; i += 1) {
    length += view.getUint8(at + 27 + i);
  }
  return at + length === view.byteLength ? at : null;
}

function lasting(count: number, rate: number | null): Partial<MediaMeasure> {
  return rate ? { durationMs: (count / rate) * 1000 } : {};
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
