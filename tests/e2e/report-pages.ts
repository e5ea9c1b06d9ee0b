import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { languages } from '../../lib/i18n/language.ts';
import { reportHtml } from '../../lib/bundle/report-html.ts';
import { reportCase } from '../samples/report-case.ts';
import { findBrowser } from './programs.ts';

// Prints the report of a case of several platforms as a browser would, in every language:
// npx node tests/e2e/report-pages.ts FOLDER. For looking at pages after a change of the report.
const folder = process.argv[2] ?? 'artefacts/report';
mkdirSync(join(folder, 'previews'), { recursive: true });
const browser = await launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox', '--allow-file-access-from-files'],
});
try {
  const page = await browser.newPage();
  const picture = await page.screenshot({ type: 'jpeg', quality: 60 });
  for (const number of [1, 2, 3]) writeFileSync(join(folder, `previews/000${number}.jpg`), picture);
  for (const language of languages) {
    const path = join(folder, `report-${language}.html`);
    writeFileSync(path, reportHtml(reportCase(), language));
    await page.goto(pathToFileURL(path).href);
    const print = { format: 'a4', preferCSSPageSize: true, tagged: true } as const;
    await page.pdf({ ...print, path: join(folder, `report-${language}.pdf`) });
  }
} finally {
  await browser.close();
}
