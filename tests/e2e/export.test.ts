import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verified } from './bundles.ts';
import { captureOf, inCase, openCasePage, openNewest } from './case-page.ts';
import { judge, pdfOf, sealCodeOf } from './judges.ts';
import { inEachBrowser, type Stage } from './stage.ts';
import { exportBundle, on } from './steps.ts';

/** A case with one item, exported; the page stays open as the reporter has it then. */
async function exported({ session, site }: Stage) {
  await captureOf(session, site.url('/sample.html'));
  const page = await openCasePage(session);
  return { page, ...(await exportBundle(session, page)) };
}

/** Whether the extension still has written bundles in its own storage. */
async function hasLeftovers({ session }: Stage): Promise<boolean> {
  const page = await openCasePage(session);
  const found = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys())
      if (name === 'exports') return true;
    return false;
  });
  await page.close();
  return found;
}

inEachBrowser((stage) => {
  it('a bundle of the real extension is good by unzip, sha256sum, openssl and our verifier', async () => {
    const { page, bundle, sealCode } = await exported(stage);
    for (const { judge: name, ok, output } of await judge(bundle))
      expect(ok, name + output).toBe(true);
    expect(await sealCodeOf(bundle)).toBe(sealCode);
    const pdf = await pdfOf(bundle);
    expect(pdf.text).toContain(sealCode);
    expect(pdf.facts).toMatch(/Tagged: +yes/);
    const { code, verdict } = await verified(bundle);
    expect(code).toBe(0);
    expect(verdict.findings.filter(({ level }) => level === 'error')).toEqual([]);
    await page.close();
    rmSync(bundle);
  });

  it('the digests on the case page are those of the files in the bundle', async () => {
    const { page, bundle } = await exported(stage);
    await page.click('[data-test=export-close]');
    await openNewest(page);
    const shown = await page.text('[data-test=files]');
    const sums = execFileSync('unzip', ['-p', bundle, '*/manifest-sha256.txt']).toString();
    const newest = Math.max(...[...sums.matchAll(/items\/(\d+)\//g)].map(([, n]) => Number(n)));
    const folder = `data/items/${String(newest).padStart(4, '0')}/`;
    const lines = sums.split('\n').filter((line) => line.includes(folder));
    expect(lines).toHaveLength(4);
    for (const line of lines.filter((text) => !text.endsWith('item.json')))
      expect(shown).toContain(line.slice(0, 64));
    await page.close();
    rmSync(bundle);
  });

  it('one changed byte in any file is refused with the name of that file', async () => {
    const { page, bundle } = await exported(stage);
    await page.close();
    await eachFileChanged(bundle, async (path, changed) => {
      const { code, verdict } = await verified(changed);
      expect(code, path).toBe(1);
      const named = verdict.findings.filter(({ level }) => level === 'error');
      expect(
        named.map(({ path: found }) => found),
        path,
      ).toContain(path);
    });
    rmSync(bundle);
  }, 240_000);

  it('a bundle that was cut short is never valid', async () => {
    const { page, bundle } = await exported(stage);
    await page.close();
    const whole = readFileSync(bundle);
    for (const part of [0, 0.01, 0.3, 0.5, 0.9, 0.999]) {
      const cut = `${bundle}.cut.zip`;
      writeFileSync(cut, whole.subarray(0, Math.floor(whole.length * part)));
      expect((await verified(cut)).code, `cut at ${part}`).toBeGreaterThan(0);
      rmSync(cut);
    }
    rmSync(bundle);
  });

  it('the temporary copy is gone after Done, and after the page was closed without it', async () => {
    const first = await exported(stage);
    rmSync(first.bundle);
    expect(await hasLeftovers(stage)).toBe(true);
    await first.page.click(inCase.exportClose);
    await expect.poll(() => hasLeftovers(stage), { timeout: 20_000 }).toBe(false);
    await first.page.close();
    const second = await exported(stage);
    await second.page.close();
    await expect.poll(() => hasLeftovers(stage), { timeout: 20_000 }).toBe(false);
    rmSync(second.bundle);
  });

  it('what was saved can be saved again, byte for byte', async () => {
    const { page, bundle } = await exported(stage);
    const before = readFileSync(bundle);
    rmSync(bundle);
    await page.click(on.save);
    const again = await stage.session.waitForDownload(/^zegel-.*\.zip$/);
    expect(readFileSync(again).equals(before)).toBe(true);
    await page.close();
    rmSync(again);
  });
});

/** Changes one byte in the middle of each file in turn; the ZIP around it is right again. */
async function eachFileChanged(
  bundle: string,
  check: (path: string, changed: string) => Promise<void>,
): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'zegel-change-'));
  execFileSync('unzip', ['-q', bundle, '-d', scratch]);
  const [top] = readdirSync(scratch);
  const folder = join(scratch, top!);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const bytes = readFileSync(file);
    const changed = Buffer.from(bytes);
    changed[changed.length >> 1]! ^= 1;
    writeFileSync(file, changed);
    await check(file.slice(folder.length + 1), zipped(bundle, scratch, top!));
    writeFileSync(file, bytes);
  }
  rmSync(scratch, { recursive: true });
}

const script = `
import sys, zipfile
source, folder, target = sys.argv[1:]
with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, 'w') as new:
    for info in old.infolist():
        new.writestr(zipfile.ZipInfo(info.filename), open(folder + '/' + info.filename, 'rb').read())
`;

/** The files of a folder as a ZIP in the order of another, by Python: an implementation not ours. */
function zipped(order: string, folder: string, top: string): string {
  const target = join(folder, '..', `${top}.zip`);
  const kept = `${order}.order`;
  copyFileSync(order, kept);
  execFileSync('python3', ['-c', script, kept, folder, target]);
  rmSync(kept);
  return target;
}
