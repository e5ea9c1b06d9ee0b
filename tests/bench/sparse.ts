import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sparseZip } from '../bundle/sparse-zip.ts';

/** Works on a bundle of so many MiB that is a hole of the disk. It is gone afterwards. */
export async function withSparseZip<T>(
  mebibytes: number,
  work: (zip: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-bench-'));
  try {
    return await work(sparseZip(folder, mebibytes * 2 ** 20));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
