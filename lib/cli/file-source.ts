import { type FileHandle, open } from 'node:fs/promises';
import type { ByteSource } from '../bundle/byte-source.ts';

/** A file on disk as a source. The caller closes it. */
export interface FileSource extends ByteSource {
  close(): Promise<void>;
}

/**
 * A file on disk, opened at the first read: a folder can have more files than a process may hold
 * open. `size` in bytes, as it was when it was listed.
 */
export function fileSource(path: string, size: number): FileSource {
  let file: Promise<FileHandle> | null = null;
  return {
    size,
    async close() {
      const opened = file;
      file = null;
      await (await opened)?.close();
    },
    async read(offset, length) {
      file ??= open(path, 'r');
      return readAt(await file, offset, Math.max(0, Math.min(length, size - offset)));
    },
  };
}

async function readAt(file: FileHandle, offset: number, length: number) {
  const bytes = new Uint8Array(new ArrayBuffer(length));
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, offset + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}
