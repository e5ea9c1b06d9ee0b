import type { Bytes } from '../base/bytes.ts';
import type { ByteSource } from './byte-source.ts';
import { Unpackable } from './packing.ts';

// A browser may inflate all that it is given at once: 16 KiB can become 16 MiB and no more.
const feedSize = 16 * 1024;

/** Where deflated bytes lie, and how many they must become. */
interface Deflated {
  offset: number;
  length: number;
  size: number;
}

/**
 * Inflates (RFC 1951) bytes of a place, in parts; stops as soon as there are more than stated.
 * @throws Unpackable `inflates-too-much`, `deflate-damaged`.
 */
export async function* inflated(source: ByteSource, place: Deflated): AsyncGenerator<Bytes> {
  const stream = fed(source, place).pipeThrough(new DecompressionStream('deflate-raw'));
  const reader: ReadableStreamDefaultReader<Bytes> = stream.getReader();
  let given = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(refuse);
      if (done) return;
      given += value.length;
      if (given > place.size) throw new Unpackable('inflates-too-much');
      yield value;
    }
  } finally {
    await reader.cancel().catch(ignoreBroken);
  }
}

function refuse(): never {
  throw new Unpackable('deflate-damaged');
}

/** A stream that broke has nothing left to cancel. */
function ignoreBroken(): void {
  return;
}

function fed(source: ByteSource, { offset, length }: Deflated): ReadableStream<Bytes> {
  let at = 0;
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        if (at >= length) return controller.close();
        const part = await source.read(offset + at, Math.min(feedSize, length - at));
        if (part.length === 0) throw new Unpackable('file-unreadable');
        at += part.length;
        controller.enqueue(part);
      },
    },
    { highWaterMark: 0 },
  );
}
