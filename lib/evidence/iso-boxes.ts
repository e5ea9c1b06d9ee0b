import { text, type MediaBytes } from './media-bytes.ts';

/** A box of ISO/IEC 14496-12: where its contents start and end in the file. */
export interface Box {
  type: string;
  start: number;
  end: number;
}

/** More boxes than this in one box is no picture or film that a browser would play. */
const mostBoxes = 300;

/**
 * The boxes between two offsets, in order. Stops, without a word, at the first one whose size cannot
 * be: smaller than its own head (a zero that is not the last), or past the end.
 */
export async function boxesIn(bytes: MediaBytes, start: number, end: number): Promise<Box[]> {
  const found: Box[] = [];
  let at = start;
  while (at + 8 <= end && found.length < mostBoxes) {
    const box = await boxAt(bytes, at, end);
    if (!box) break;
    found.push(box);
    at = box.end;
  }
  return found;
}

async function boxAt(bytes: MediaBytes, at: number, end: number): Promise<Box | null> {
  const head = await bytes.at(at, 8);
  if (!head) return null;
  const stated = head.getUint32(0);
  const large = stated === 1 ? await bytes.at(at + 8, 8) : null;
  if (stated === 1 && !large) return null;
  const header = large ? 16 : 8;
  const size = large ? Number(large.getBigUint64(0)) : stated === 0 ? end - at : stated;
  if (size < header || at + size > end) return null;
  return { type: text(head, 4, 4), start: at + header, end: at + size };
}

/** The first box of a type inside another, or null. */
export async function boxIn(bytes: MediaBytes, outer: Box, type: string): Promise<Box | null> {
  return first(await boxesIn(bytes, outer.start, outer.end), type);
}

/** The first of these boxes that has the type, or null. */
export function first(boxes: Box[], type: string): Box | null {
  return boxes.find((box) => box.type === type) ?? null;
}
