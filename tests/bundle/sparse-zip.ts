import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sample } from './sample.ts';
import { sampleZip } from './sample-zip.ts';

/**
 * Writes a ZIP whose one file is a hole of the disk: large to read, quick to make. Its checksum is
 * wrong and nothing is signed, but every byte of it is read and hashed as of any other bundle.
 * `size` in bytes, below 4 GiB; returns its path.
 */
export function sparseZip(folder: string, size: number): string {
  const name = `${sample.top}/data/items/0001/view.png`;
  const both = { size, compressed: size };
  const zip = sampleZip([{ name, bytes: Buffer.alloc(0), both }]);
  const split = zip.indexOf('PK\u0001\u0002');
  const end = Buffer.from(zip.subarray(split));
  // The offset of the directory, in the end record.
  end.writeUInt32LE(split + size, end.length - 6);
  const path = join(folder, 'sparse.zip');
  const file = openSync(path, 'w');
  writeSync(file, zip, 0, split, 0);
  ftruncateSync(file, split + size);
  writeSync(file, end, 0, end.length, split + size);
  closeSync(file);
  return path;
}
