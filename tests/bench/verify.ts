import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sparseZip } from '../bundle/sparse-zip.ts';
import { figure, type Figure } from './figure.ts';
import type { LonePart } from './part.ts';

const size = 1024 ** 3;
const runs = 5;
const command = join(import.meta.dirname, '../../lib/cli/verify.ts');

/** The command, start included, reads and hashes a bundle of 1 GiB at least a third as fast as openssl. */
export const verify: LonePart = {
  name: 'verify',
  measureAlone() {
    const folder = mkdtempSync(join(tmpdir(), 'zegel-bench-'));
    try {
      return Promise.resolve([measured(sparseZip(folder, size))]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function measured(zip: string): Figure {
  const [floor, value]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    floor.push(timeOf('openssl', ['dgst', '-sha256', zip]));
    value.push(timeOf(process.execPath, [command, '--json', zip]));
  }
  return figure('verify 1 GiB', { floor, value }, 3);
}

function timeOf(program: string, args: string[]): number {
  const start = performance.now();
  const { error } = spawnSync(program, args);
  if (error) throw error;
  return performance.now() - start;
}
