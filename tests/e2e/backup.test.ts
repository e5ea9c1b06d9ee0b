import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openedByAge } from '../samples/age.ts';
import {
  backupPassphrase,
  inBackup,
  makeBackup,
  nothingStaged,
  openBackups,
  restoreBackup,
  startRestore,
} from './backup-steps.ts';
import type { Session } from './browser.ts';
import { type Bundle, exportedCase, logIn, recordsIn, textIn } from './bundles.ts';
import { captureOf, countItems, openCasePage, rowsOf } from './case-page.ts';
import { captureWay } from './long-steps.ts';
import { useStage } from './stage.ts';
import { markOutcome, on } from './steps.ts';

const manifest = 'manifest-sha256.txt';

describe.each([
  ['chromium', 'firefox'],
  ['firefox', 'chromium'],
] as const)('a backup of %s', (source, other) => {
  const from = useStage(source);
  const into = useStage(other);
  let file = '';
  let before: Bundle;

  it('is opened by age and tar, and its sums hold', async () => {
    await captureThree(from.session, (path) => from.site.url(path));
    file = await makeBackup(from.session);
    openedByAge(file, backupPassphrase, ({ names, sums, read }) => {
      expect(names.at(-1)).toBe('zegel-backup/manifest-sha256.txt');
      expect(sums).toHaveLength(names.length - 1);
      expect(sums.every((line) => line.endsWith(': OK'))).toBe(true);
      const [code] = (JSON.parse(read('backup.json').toString()) as { cases: string[] }).cases;
      const view = read(`cases/${code}/items/0001/view.png`);
      expect(view.subarray(1, 4).toString()).toBe('PNG');
    });
  });

  it(`restored in ${other} gives the same payload manifest, byte for byte`, async () => {
    before = await exportedCase(from);
    expect(await restoreBackup(into.session, file)).toMatchObject({ ok: true });
    expect(await countItems(into.session)).toBe(3);
    const after = await exportedCase(into);
    expect(textIn(after, manifest)).toBe(textIn(before, manifest));
    expect(after.verdict.sealCode).toBe(before.verdict.sealCode);
    expect(after.verdict.level).toBe(before.verdict.level);
    const [one, two] = [before, after].map((bundle) => textIn(bundle, 'bag-info.txt'));
    expect(one).not.toBe(two);
  }, 240_000);

  it('is continued by the next capture on the restored log', async () => {
    await captureOf(into.session, into.site.url('/sample.html'));
    const after = await exportedCase(into);
    const wrong = after.verdict.findings.filter(({ level }) => level === 'error');
    expect(wrong).toEqual([]);
    expect(recordsIn(after)).toHaveLength(4);
    const told = logIn(before);
    expect(logIn(after).slice(0, told.length)).toEqual(told);
    expect(logIn(after).at(-1)?.action).toBe('item-acquired');
  }, 240_000);

  it('is not restored over a case that went on, and says so', async () => {
    const page = await openBackups(into.session);
    await startRestore(page, file, backupPassphrase);
    await page.waitFor(`${inBackup.restored} ${inBackup.different}`, 60_000);
    await page.close();
    expect(await countItems(into.session)).toBe(4);
  });

  it('with one changed byte, cut short or with another passphrase changes nothing', async () => {
    const whole = readFileSync(file);
    const bad = `${file}.bad.age`;
    const flipped = Buffer.from(whole);
    flipped[flipped.length >> 1]! ^= 1;
    for (const bytes of [flipped, whole.subarray(0, whole.length - 20_000)]) {
      writeFileSync(bad, bytes);
      expect(await restoreBackup(from.session, bad)).toMatchObject({ ok: false });
    }
    expect(await restoreBackup(from.session, file, 'iets heel anders')).toMatchObject({
      ok: false,
    });
    expect(await countItems(from.session)).toBe(3);
    const page = await openCasePage(from.session);
    await nothingStaged(page);
    await page.close();
    rmSync(bad);
    rmSync(file);
  });

  it('leaves no readable copy behind when its page is closed', async () => {
    rmSync(await makeBackup(from.session));
    const page = await openCasePage(from.session);
    await expect.poll(() => page.evaluate(writtenFolders), { timeout: 20_000 }).toEqual([]);
    expect(await page.evaluate(rowsOf, 'restoring')).toBe(0);
    await page.close();
  });
});

/** A screen, a whole page, and facts only. */
async function captureThree(session: Session, url: (path: string) => string): Promise<void> {
  await captureOf(session, url('/sample.html'));
  const tab = await session.openTab(url('/sample.html'));
  const watcher = await openCasePage(session);
  await tab.focus();
  expect(await captureWay(session, tab, watcher, 'page')).toBe('done');
  await watcher.close();
  await tab.focus();
  // A short way tells its outcome in the popup itself.
  const popup = await session.clickToolbar(tab);
  await popup.waitFor(`${on.capture}:not([disabled])`);
  await popup.click('[data-test=more-ways] summary');
  await popup.evaluate(markOutcome, on.outcome);
  await popup.click('[data-test=way-facts]');
  await popup.waitFor(`${on.outcome}[data-state=done]:not([data-old])`);
  await popup.close();
  await tab.close();
}

async function writtenFolders(): Promise<string[]> {
  const root = await navigator.storage.getDirectory();
  const names: string[] = [];
  for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys())
    names.push(name);
  return names;
}
