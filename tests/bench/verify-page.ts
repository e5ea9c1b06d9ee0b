import type { Session } from '../e2e/browser.ts';
import { chooseAgain, faces, inVerify, verifiedBy } from '../e2e/verify-steps.ts';
import { type Figure, figure, figureAtMost } from './figure.ts';
import { idleMemory, peakMemory } from './memory.ts';
import type { Part } from './part.ts';
import { timeOf } from './program.ts';
import { withManyFiles, withSparseZip } from './sparse.ts';
import { startTiming, timed } from './stopwatch.ts';
import { mostMemory } from './verify.ts';

/** The page reads and hashes a bundle of many pictures, and one of a large file; openssl the same bytes. */
export const verifyPage: Part = {
  name: 'verify-page',
  async measure({ browser, session, runs = 3, size: items = 400 }) {
    const mebibytes = Math.ceil((items * 2_500_000) / 2 ** 20);
    const many = await withManyFiles(items, (zip) =>
      measured({ session, zip, runs, name: `${items} x 2.5 MB ${browser}` }),
    );
    const large = await withSparseZip(mebibytes, (zip) =>
      measured({ session, zip, runs, name: `one file of ${mebibytes} MiB ${browser}` }),
    );
    return [...many, ...large];
  },
};

interface Bundle {
  session: Session;
  zip: string;
  runs: number;
  name: string;
}

async function measured({ session, zip, runs, name }: Bundle): Promise<Figure[]> {
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
  await page.close();
  const memory = { floor: [idle], value: [Math.max(...peak)] };
  return [
    figure(`verify page, ${name}`, { floor, value }, 6),
    figureAtMost(`verify page memory, ${name}`, memory, mostMemory, 'MB'),
  ];
}
