import type { Bytes } from '../base/bytes.ts';

/** A view on a fixed part; null where the bytes end before it does. */
export function viewOf(bytes: Bytes, at: number, size: number): DataView | null {
  if (at < 0 || at + size > bytes.length) return null;
  return new DataView(bytes.buffer, bytes.byteOffset + at, size);
}
