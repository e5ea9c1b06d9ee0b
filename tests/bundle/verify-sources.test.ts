import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Sums } from '../../lib/bundle/sums.ts';
import { typedSealCode } from '../../lib/bundle/typed-seal-code.ts';
import type { Progress } from '../../lib/bundle/verdict.ts';
import { verifyAll } from '../../lib/bundle/verify-all.ts';
import { verifyBundle } from '../../lib/bundle/verify.ts';
import { sourceOf } from '../vectors/verdict-of.ts';
import { volume } from '../vectors/volumes.ts';
import { entriesOf, sample, sampleBundle, sampleFiles } from './sample.ts';
import { bufferSource, told, verdictOn } from './verdicts.ts';
import { endlessZip, zip64 } from './zip64-sample.ts';

describe('a ZIP of the large kind (ZIP64)', () => {
  it('is read, and said to be packed again', async () => {
    const zip = zip64(entriesOf(await sampleFiles()));
    const verdict = await verdictOn(zip);
    expect(told(verdict)).toEqual(['container packed-again']);
    const changed = Buffer.from(zip);
    changed[zip.indexOf('Lees dit')]! ^= 1;
    expect((await verdictOn(changed)).level).toBe('error');
  });

  it('over 4 GiB is read to its end, part by part', { timeout: 60_000 }, async () => {
    const size = 5 * 1024 ** 3;
    let [fed, largest] = [0, 0];
    const sums: Sums = {
      crc32: () => 0,
      sha256: () => ({
        digest: () => 'none',
        update(part) {
          fed += part.length;
          largest = Math.max(largest, part.length);
        },
      }),
    };
    const path = `${sample.top}/data/items/0001/view.png`;
    const verdict = await verifyBundle(endlessZip(path, size), { sums });
    expect(verdict).toMatchObject({ readable: true, files: 1, bytes: size });
    expect(fed).toBe(size);
    expect(largest).toBeLessThanOrEqual(4 * 1024 ** 2);
  });
});

describe('a bundle that zip packed again', () => {
  it('deflated, with folders and times, is valid with a note', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zegel-zip-'));
    try {
      writeFileSync(join(folder, 'one.zip'), await sampleBundle());
      execFileSync('unzip', ['-q', 'one.zip'], { cwd: folder });
      const script = `import shutil; shutil.make_archive('two', 'zip', '.', '${sample.top}')`;
      execFileSync('python3', ['-c', script], { cwd: folder });
      const verdict = await verdictOn(readFileSync(join(folder, 'two.zip')));
      expect(told(verdict)).toEqual(['container packed-again']);
      expect(verdict.findings[0]?.detail).toMatchObject({ deflated: 18 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('verifying', () => {
  it('stops when it is told to, with the reason', async () => {
    const stop = new AbortController();
    const zip = await sampleBundle();
    const reason = new Error('the officer closed the page');
    const onProgress = () => stop.abort(reason);
    const options = { signal: stop.signal, onProgress };
    await expect(verifyBundle(bufferSource(zip), options)).rejects.toBe(reason);
    await expect(verifyAll([], { signal: stop.signal })).resolves.toMatchObject({ bundles: [] });
    await expect(verifyBundle(bufferSource(zip), options)).rejects.toBe(reason);
  });

  it('of several tells how far it is with each', async () => {
    const given = [await volume(1), await volume(2)];
    const steps: Progress[] = [];
    const { level, bundles } = await verifyAll(given.map(sourceOf), {
      onProgress: (progress) => void steps.push(progress),
    });
    expect(level).toBe('ok');
    expect(new Set(steps.map(({ bundle }) => bundle))).toEqual(new Set([0, 1]));
    expect(steps.at(-1)).toMatchObject({ bundles: 2, done: bundles[1]!.bytes });
    expect(steps.every(({ done, total }) => done <= total)).toBe(true);
  });

  it('of several takes the seal code of one, and says that others were not compared', async () => {
    const sources = [await volume(1), await volume(2)].map(sourceOf);
    const { bundles } = await verifyAll(sources);
    const sealCodes = [bundles[1]!.sealCode!.slice(0, 20)];
    const compared = await verifyAll(sources, { sealCodes });
    expect(compared.between).toEqual([]);
    expect(compared.bundles.map((one) => told(one))).toEqual([[], ['seal-code seal-code-partly']]);
    const limits = compared.bundles.map(({ notChecked }) => notChecked.map(({ code }) => code));
    expect(limits[0]).toContain('seal-code');
    expect(limits[1]).not.toContain('seal-code');
  });
});

describe('a typed seal code', () => {
  it.each([
    ['9ede 54be e456 689e ead0 68dd 7d59 2929', '9ede54bee456689eead068dd7d592929'],
    ['9EDE–54BE–E456–689E', '9ede54bee456689e'],
    [' 9ede.54be:e456_689e\n', '9ede54bee456689e'],
    ['a'.repeat(64), 'a'.repeat(64)],
  ])('%j is read, however it is set', (text, digits) => {
    expect(typedSealCode(text)).toEqual({ ok: true, digits });
  });

  it.each([
    ['', 'malformed'],
    ['9ede 54be', 'short'],
    ['9ede 54be e456 68', 'short'],
    ['xyz', 'malformed'],
    ['a'.repeat(65), 'malformed'],
  ])('%j is refused as it is', (text, why) => {
    expect(typedSealCode(text)).toEqual({ ok: false, why });
  });
});
