import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { figure, figureAtMost } from './figure.ts';
import type { LonePart } from './part.ts';
import { timeOf } from './program.ts';
import { withSparseZip } from './sparse.ts';

const root = join(import.meta.dirname, '../..');
const command = join(root, 'lib/cli/verify.ts');
const measuring = join(root, 'tests/cli/peak-memory.ts');

/** Megabytes that verifying may need in all. */
export const mostMemory = 200;

/**
 * The command, start included, reads and hashes a bundle of so many MiB, and openssl the same bytes;
 * its memory beside that of a Node that does nothing.
 */
export const verify: LonePart = {
  name: 'verify',
  measureAlone({ runs = 5, size = 1_024 }) {
    return withSparseZip(size, (zip) => {
      const [floor, value]: [number[], number[]] = [[], []];
      for (let run = 0; run < runs; run++) {
        floor.push(timeOf('openssl', ['dgst', '-sha256', zip]));
        value.push(timeOf(process.execPath, [command, '--json', zip]));
      }
      const memory = { floor: [peakOf(['-e', nothing])], value: [peakOf([measuring, zip])] };
      return Promise.resolve([
        figure(`verify command, ${size} MiB`, { floor, value }, 3),
        figureAtMost(`verify command memory, ${size} MiB`, memory, mostMemory, 'MB'),
      ]);
    });
  },
};

const nothing =
  'console.log(JSON.stringify({ peak: Math.round(process.resourceUsage().maxRSS / 1024) }))';

/** What Node says of its own memory at its end, in MB. */
function peakOf(args: readonly string[]): number {
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return ((JSON.parse(stdout) as { peak: number }).peak * 2 ** 20) / 1_000_000;
}
