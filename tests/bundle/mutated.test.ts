import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../../lib/bundle/byte-source.ts';
import { verifyBundle } from '../../lib/bundle/verify.ts';
import { nightly } from '../nightly.ts';
import { deflated } from '../vectors/make.ts';
import { mutated } from './mutate.ts';
import { entriesOf, sampleFiles } from './sample.ts';
import { sampleZip } from './sample-zip.ts';
import { bufferSource } from './verdicts.ts';

const files = await sampleFiles();
const entries = entriesOf(files);
const bundles = [
  sampleZip(entries),
  sampleZip(entries.map((entry) => ({ ...entry, descriptor: true }))),
  sampleZip(entries.map(deflated)),
];

const count = nightly ? 10_000 : 500;
const step = 250;

/** A source that counts what is asked of it. */
function counted(bytes: Buffer): {
  source: ByteSource;
  asked: () => { reads: number; bytes: number };
} {
  const whole = bufferSource(bytes);
  let [reads, given] = [0, 0];
  return {
    asked: () => ({ reads, bytes: given }),
    source: {
      size: whole.size,
      async read(offset, length) {
        const part = await whole.read(offset, length);
        reads++;
        given += part.length;
        return part;
      },
    },
  };
}

describe('a bundle of which bytes were changed at random', () => {
  const seeds = Array.from({ length: count / step }, (_, index) => index * step);
  it.each(seeds)(
    'is never valid unless it is the same evidence, and costs a bounded number of reads (from %i)',
    { timeout: 300_000 },
    async (first) => {
      for (let seed = first; seed < first + step; seed++) {
        const bundle = bundles[seed % bundles.length]!;
        const bytes = mutated(bundle, seed);
        const { source, asked } = counted(bytes);
        const verdict = await verifyBundle(source);
        if (verdict.level !== 'error') {
          // Something about the packing, in a field that says nothing of names or bytes.
          expect(verdict.files, `seed ${seed}`).toBe(files.size);
          const told = verdict.findings.filter(({ level }) => level !== 'ok');
          const layers = new Set(told.map(({ check }) => check));
          if (!bytes.equals(bundle)) expect([...layers], `seed ${seed}`).toEqual(['container']);
        }
        // Each byte is read once to hash; small files once more; headers, and the end of the ZIP.
        expect(asked().bytes, `seed ${seed}`).toBeLessThan(6 * bytes.length + 500_000);
        expect(asked().reads, `seed ${seed}`).toBeLessThan(20_000);
      }
    },
  );
});
