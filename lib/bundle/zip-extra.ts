import type { Bytes } from '../base/bytes.ts';
import { viewOf } from './zip-view.ts';

/** What a field of 4 bytes holds when its value stands in the ZIP64 part. */
export const mark32 = 0xffffffff;
export const mark16 = 0xffff;

/** Identifier of the extra field with the large values (APPNOTE 4.5.3). */
export const zip64Extra = 0x0001;

/** A number of 8 bytes; null when it is larger than the language can count. */
export function numberAt(view: DataView, at: number): number | null {
  const value = view.getBigUint64(at, true);
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : null;
}

const none: ReadonlyMap<number, DataView> = new Map();

/** Extra fields (APPNOTE 4.5.1) by identifier; null when they are damaged or one is there twice. */
export function extraFields(bytes: Bytes): ReadonlyMap<number, DataView> | null {
  if (bytes.length === 0) return none;
  const fields = new Map<number, DataView>();
  let at = 0;
  while (at < bytes.length) {
    const head = viewOf(bytes, at, 4);
    if (!head) return null;
    const [id, length] = [head.getUint16(0, true), head.getUint16(2, true)];
    const field = viewOf(bytes, at + 4, length);
    if (!field || fields.has(id)) return null;
    fields.set(id, field);
    at += 4 + length;
  }
  return fields;
}

/** The large values that stand for the marked ones, in their fixed order; null when some lack. */
export function largeValues(field: DataView | undefined, marked: number): number[] | null {
  if (marked === 0) return [];
  if (!field || field.byteLength < marked * 8) return null;
  const values = Array.from({ length: marked }, (_, index) => numberAt(field, index * 8));
  return values.every((value) => value !== null) ? values : null;
}
