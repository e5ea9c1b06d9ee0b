import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { reportHtml } from '../../lib/bundle/report-html.ts';
import { languages } from '../../lib/i18n/language.ts';
import { reportCase } from '../samples/report-case.ts';
import { faultsOn } from './axe.ts';
import type { Tab } from './browser.ts';
import { type Bundle, takenApart, textIn } from './bundles.ts';
import { captureOf, openCasePage } from './case-page.ts';
import { inEachBrowser } from './stage.ts';
import { exportBundle, on } from './steps.ts';
import { typeInto } from './vault-steps.ts';

const words = 'Mijn foto staat in een groep.\nIk ken de plaatser niet.';

async function openPanel(page: Tab): Promise<void> {
  await page.click(on.export);
  await page.waitFor('[data-test=reporting-happened]');
}

function valueOf(selector: string): string {
  return document.querySelector<HTMLInputElement>(selector)?.value ?? '';
}

/** The report and its pictures, unpacked as an officer would. */
async function unpackedReport({ files }: Bundle, folder: string): Promise<string> {
  for (const [path, bytes] of files) {
    if (path !== 'report.html' && !path.startsWith('previews/')) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return pathToFileURL(join(folder, 'report.html')).href;
}

/** How many pictures of a page are really shown. */
async function shownPictures(): Promise<number> {
  const pictures = [...document.images];
  await Promise.all(pictures.map((one) => one.decode().catch(() => undefined)));
  return pictures.filter(({ naturalWidth }) => naturalWidth > 0).length;
}

inEachBrowser((stage) => {
  it('words outlive the tab, an item is left out, the preview is the report, the bundle is good', async () => {
    const { session, site } = stage;
    for (let count = 0; count < 3; count++) await captureOf(session, site.url('/sample.html'));
    const first = await openCasePage(session);
    await openPanel(first);
    await typeInto(first, '[data-test=reporting-happened]', words);
    await first.click('[data-test=reporting-items]');
    await first.click('[data-test=include-2]');
    await first.click('[data-test=reveal-3]');
    await first.waitFor('[data-test=reporting-state][data-state=kept]');
    await first.close();

    const page = await openCasePage(session);
    await openPanel(page);
    expect(await page.evaluate(valueOf, '[data-test=reporting-happened]')).toBe(words);
    expect(await faultsOn(page)).toEqual([]);
    await page.click('[data-test=report-look]');
    await page.waitFor('[data-test=report-frame]');
    const html = await page.evaluate(
      () => document.querySelector<HTMLIFrameElement>('[data-test=report-frame]')?.srcdoc ?? '',
    );
    expect(html).toContain('Mijn foto staat in een groep.');
    expect(html.match(/src="data:image\/jpeg/g)).toHaveLength(2);
    await page.click('[data-test=export-hide]');

    const { bundle } = await exportBundle(session, page);
    await page.close();
    const taken = await takenApart(bundle);
    rmSync(bundle);
    expect(taken.verdict.level).toBe('note');
    expect(taken.verdict.findings.filter(({ code }) => code === 'item-left-out')).toHaveLength(1);
    expect([...taken.files.keys()].some((path) => path.includes('items/0002/'))).toBe(false);
    expect(JSON.parse(textIn(taken, 'data/statement.json'))).toMatchObject({ happened: words });

    const folder = mkdtempSync(join(tmpdir(), 'zegel-report-'));
    try {
      const report = await session.openTab(await unpackedReport(taken, folder));
      expect(await report.evaluate(shownPictures)).toBe(2);
      expect(await report.text('#summary')).toContain('Ik ken de plaatser niet.');
      await report.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('axe finds nothing in report.html, in every language, and a page of hostile names loads nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zegel-report-'));
    try {
      for (const language of languages) {
        const path = join(folder, `report-${language}.html`);
        writeFileSync(path, reportHtml(reportCase({ annex: false }), language));
        expect(readFileSync(path, 'utf8')).not.toContain('<script');
        const report = await stage.session.openTab(pathToFileURL(path).href);
        await report.waitFor('#statement');
        expect(await faultsOn(report), language).toEqual([]);
        const asked = await report.evaluate(() => performance.getEntriesByType('resource').length);
        expect(asked).toBe(0);
        await report.close();
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
