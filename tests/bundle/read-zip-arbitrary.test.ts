import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleBundle } from './sample.ts';
import { verdictOn } from './verdicts.ts';

const zip = await sampleBundle();

describe('arbitrary bytes', () => {
  it('never throw and are never valid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect((await verdictOn(bytes)).level).toBe('error');
      }),
      { numRuns: 300 },
    );
  });

  it('after or before a real header never throw and are never valid', async () => {
    const ends = fc.constantFrom(zip.subarray(0, 40), zip.subarray(-300), zip.subarray(-22));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(ends, fc.uint8Array({ maxLength: 60 }))),
        async (parts) => {
          expect((await verdictOn(Buffer.concat(parts))).level).toBe('error');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('in place of some of a bundle never pass unnoticed', { timeout: 60_000 }, async () => {
    const change = fc.record({
      at: fc.nat(zip.length - 1),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const changed = Buffer.from(zip);
        for (const { at, bytes } of changes) changed.set(bytes.subarray(0, zip.length - at), at);
        const { level } = await verdictOn(changed);
        expect(level !== 'ok' || changed.equals(zip)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('cut out of a bundle or put into it are never valid', { timeout: 60_000 }, async () => {
    const edit = fc.record({
      at: fc.nat(zip.length - 1),
      cut: fc.nat(50),
      put: fc.uint8Array({ maxLength: 50 }),
    });
    await fc.assert(
      fc.asyncProperty(edit, async ({ at, cut, put }) => {
        const changed = Buffer.concat([zip.subarray(0, at), put, zip.subarray(at + cut)]);
        const { level } = await verdictOn(changed);
        expect(level === 'error' || changed.equals(zip)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('of each header, changed by one bit, never pass unnoticed', { timeout: 120_000 }, async () => {
    const positions = headerPositions();
    for (const [index, at] of positions.entries()) {
      const changed = Buffer.from(zip);
      changed[at] = (changed[at] ?? 0) ^ (1 << (index % 8));
      expect((await verdictOn(changed)).level, `byte ${at}`).not.toBe('ok');
    }
  });
});

/** Bytes of the first two local headers, the first two central headers and the end record. */
function headerPositions(): number[] {
  const starts = [...zip.toString('latin1').matchAll(/PK[\x01\x03]/g)].map(({ index }) => index);
  const locals = starts.filter((at) => zip[at + 2] === 3).slice(0, 2);
  const centrals = starts.filter((at) => zip[at + 2] === 1).slice(0, 2);
  const run = (at: number, length: number) => Array.from({ length }, (_, more) => at + more);
  return [
    ...locals.flatMap((at) => run(at, 30 + 30)),
    ...centrals.flatMap((at) => run(at, 46 + 30)),
    ...run(zip.length - 22, 22),
  ];
}
