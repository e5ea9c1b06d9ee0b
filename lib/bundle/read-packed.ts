import { type Bytes, concat } from '../base/bytes.ts';
import type { BundleSource } from './bundle-source.ts';
import { type PackedFile, Unpackable } from './packing.ts';
import { readFolder } from './read-folder.ts';
import { readZip } from './read-zip.ts';
import { mostIn } from './record-bounds.ts';

/** The files of a bundle by path, to look into; none when it cannot be opened. */
export async function unpacked(source: BundleSource): Promise<ReadonlyMap<string, PackedFile>> {
  const packing = await (source.kind === 'zip' ? readZip(source.bytes) : readFolder(source));
  const files = packing.ok ? packing.files : [];
  return new Map(files.map((file) => [file.path, file]));
}

/** The bytes of a file; null when there is none, it cannot be unpacked, or it is over its bound. */
export async function readPacked(
  file: PackedFile | undefined,
  path: string,
  most: number = mostIn(path),
): Promise<Bytes | null> {
  if (!file || file.size > most) return null;
  const parts: Bytes[] = [];
  try {
    for await (const part of file.parts()) parts.push(part);
  } catch (thrown) {
    if (thrown instanceof Unpackable) return null;
    throw thrown;
  }
  return concat(...parts);
}
