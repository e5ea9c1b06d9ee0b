import type { Bytes } from '../base/bytes.ts';

/** Bytes that can be read from anywhere: a file, a Blob, an array. */
export interface ByteSource {
  readonly size: number;
  /** Exactly `length` bytes from `offset`; fewer only at the end. */
  read(offset: number, length: number): Promise<Bytes>;
}

/** A Blob as a source; only what is asked for is read. */
export function blobSource(blob: Blob): ByteSource {
  return {
    size: blob.size,
    async read(offset, length) {
      return new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer());
    },
  };
}
