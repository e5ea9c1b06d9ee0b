import type { MediaBytes } from './media-bytes.ts';
import type { MediaMeasure } from './media-types.ts';

/** An element of EBML (RFC 8794): where its contents start and end. */
interface Element {
  id: number;
  start: number;
  end: number;
}

/** Ids of RFC 9559 (Matroska). */
const ids = {
  segment: 0x18538067,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  track: 0xae,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
};

const mostElements = 200;

/**
 * Duration and sides that a WebM or Matroska file states. A film that was recorded as it was sent,
 * as by a browser, states no duration: that is null here.
 */
export async function measureMatroska(bytes: MediaBytes): Promise<Partial<MediaMeasure>> {
  const segment = one(await elementsIn(bytes, 0, bytes.size), ids.segment);
  if (!segment) return {};
  const parts = await elementsIn(bytes, segment.start, segment.end);
  const durationMs = await durationOf(bytes, one(parts, ids.info));
  return { durationMs, ...(await sidesOf(bytes, one(parts, ids.tracks))) };
}

async function durationOf(bytes: MediaBytes, info: Element | null): Promise<number | null> {
  if (!info) return null;
  const parts = await elementsIn(bytes, info.start, info.end);
  const duration = one(parts, ids.duration);
  const stated = one(parts, ids.scale);
  // Nanoseconds in one unit; a million when not stated, RFC 9559 §5.1.2.9.
  const scale = stated ? await unsigned(bytes, stated) : 1_000_000;
  const units = duration && (await float(bytes, duration));
  return units === null || scale === null || !(units > 0) ? null : (units * scale) / 1_000_000;
}

async function sidesOf(bytes: MediaBytes, tracks: Element | null): Promise<Partial<MediaMeasure>> {
  if (!tracks) return {};
  for (const { id, start, end } of await elementsIn(bytes, tracks.start, tracks.end)) {
    const video = id === ids.track ? one(await elementsIn(bytes, start, end), ids.video) : null;
    if (!video) continue;
    const parts = await elementsIn(bytes, video.start, video.end);
    const width = one(parts, ids.width);
    const height = one(parts, ids.height);
    if (!width || !height) return {};
    return { width: await unsigned(bytes, width), height: await unsigned(bytes, height) };
  }
  return {};
}

/** The elements between two offsets; stops at the first one that cannot be. */
async function elementsIn(bytes: MediaBytes, start: number, end: number): Promise<Element[]> {
  const found: Element[] = [];
  let at = start;
  while (at + 2 <= end && found.length < mostElements) {
    const element = await elementAt(bytes, at, end);
    if (!element) break;
    found.push(element);
    at = element.end;
  }
  return found;
}

async function elementAt(bytes: MediaBytes, at: number, end: number): Promise<Element | null> {
  const head = await bytes.upTo(at, Math.min(12, end - at));
  const id = head && variable(head, 0, 4, true);
  const size = id && variable(head, id.length, 8, false);
  if (!size) return null;
  const start = at + id.length + size.length;
  // All bits set: "size not known", which reaches to the end of what it stands in, RFC 8794 §6.2.
  const stated = size.value === 2 ** (7 * size.length) - 1 ? end - start : size.value;
  return start + stated > end ? null : { id: id.value, start, end: start + stated };
}

/** A number whose first set bit tells its length in bytes. Ids keep that bit, sizes do not. */
function variable(view: DataView, at: number, most: number, keep: boolean) {
  if (at >= view.byteLength) return null;
  const length = Math.clz32(view.getUint8(at)) - 23;
  if (length > most || at + length > view.byteLength) return null;
  let value = keep ? view.getUint8(at) : view.getUint8(at) & (0xff >> length);
  for (let byte = 1; byte < length; byte += 1) value = value * 256 + view.getUint8(at + byte);
  return { length, value };
}

function one(elements: Element[], id: number): Element | null {
  return elements.find((element) => element.id === id) ?? null;
}

async function unsigned(bytes: MediaBytes, { start, end }: Element): Promise<number | null> {
  const view = end - start > 0 && end - start <= 6 ? await bytes.at(start, end - start) : null;
  if (!view) return null;
  let value = 0;
  for (let at = 0; at < view.byteLength; at += 1) value = value * 256 + view.getUint8(at);
  return value;
}

async function float(bytes: MediaBytes, { start, end }: Element): Promise<number | null> {
  const view = end - start === 4 || end - start === 8 ? await bytes.at(start, end - start) : null;
  if (!view) return null;
  return view.byteLength === 4 ? view.getFloat32(0) : view.getFloat64(0);
}
