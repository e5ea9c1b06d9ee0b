import type { Bytes } from '../base/bytes.ts';
import type { ByteSource } from './byte-source.ts';
import { partSize, Unpackable } from './packing.ts';

/**
 * Bytes of a place, in parts. The next part is asked for while the last one is worked on.
 * @throws Unpackable `file-unreadable` when there are fewer: the file was cut meanwhile.
 */
export async function* storedParts(
  source: ByteSource,
  { offset, length }: { offset: number; length: number },
): AsyncGenerator<Bytes> {
  const ask = (at: number) =>
    at < length ? source.read(offset + at, Math.min(partSize, length - at)) : null;
  let next = ask(0);
  for (let at = 0; next; at += partSize) {
    const part = await next;
    if (part.length !== Math.min(partSize, length - at)) throw new Unpackable('file-unreadable');
    next = ask(at + partSize);
    yield part;
  }
}
