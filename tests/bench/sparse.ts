import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sample } from '../bundle/sample.ts';
import { sparseZip } from '../bundle/sparse-zip.ts';
import { timeOf } from './program.ts';

/** Works on a bundle of so many MiB in one file that is a hole of the disk. It is gone afterwards. */
export function withSparseZip<T>(mebibytes: number, work: (zip: string) => Promise<T>): Promise<T> {
  return withFolder((folder) => work(sparseZip(folder, mebibytes * 2 ** 20)));
}

/** Works on a bundle of so many pictures of 2.5 MB, packed by `zip`. Nothing is signed in it. */
export function withManyFiles<T>(count: number, work: (zip: string) => Promise<T>): Promise<T> {
  return withFolder((folder) => {
    for (let number = 1; number <= count; number++) {
      const item = `${sample.top}/data/items/${String(number).padStart(4, '0')}/view.png`;
      mkdirSync(dirname(join(folder, item)), { recursive: true });
      writeFileSync(join(folder, item), '');
      truncateSync(join(folder, item), 2_500_000);
    }
    const zip = join(folder, 'many.zip');
    timeOf('zip', ['-0', '-q', '-r', zip, sample.top], folder);
    return work(zip);
  });
}

async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
