import { chooseAgain, faces, inVerify, verifiedBy } from '../e2e/verify-steps.ts';
import { figure, figureAtMost } from './figure.ts';
import { idleMemory, peakMemory } from './memory.ts';
import type { Part } from './part.ts';
import { timeOf } from './program.ts';
import { withSparseZip } from './sparse.ts';
import { startTiming, timed } from './stopwatch.ts';
import { mostMemory } from './verify.ts';

/** The page reads and hashes a bundle of so many MiB, and openssl the same bytes; and its memory. */
export const verifyPage: Part = {
  name: 'verify-page',
  measure({ browser, session, runs = 3, size = 1_024 }) {
    return withSparseZip(size, async (zip) => {
      const page = await faces['the page in the extension'](session);
      const [floor, value, peak]: [number[], number[], number[]] = [[], [], []];
      const idle = await idleMemory(session);
      for (let run = 0; run < runs; run++) {
        floor.push(timeOf('openssl', ['dgst', '-sha256', zip]));
        await startTiming(page, 'change', inVerify.files, inVerify.results);
        peak.push(await peakMemory(session, verifiedBy(page, zip)));
        value.push(await timed(page));
        await chooseAgain(page);
      }
      const memory = { floor: [idle], value: [Math.max(...peak)] };
      return [
        figure(`verify page, ${size} MiB ${browser}`, { floor, value }, 6),
        figureAtMost(`verify page memory, ${size} MiB ${browser}`, memory, mostMemory, 'MB'),
      ];
    });
  },
};
