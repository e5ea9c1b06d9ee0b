import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Session, Tab } from './browser.ts';
import { captureOf, inCase, inLanguage, openCasePage, openNewest } from './case-page.ts';
import { launch } from './launch.ts';
import { startSite } from './site.ts';
import { exportBundle, on } from './steps.ts';

// Makes the pictures of the screens in the README: npm run screens. From the real extension, on the
// sample page of the tests, in both languages and themes.
const folder = join(import.meta.dirname, '../../docs/screens');
mkdirSync(folder, { recursive: true });
for (const theme of ['light', 'dark'] as const) await inTheme(theme);

async function inTheme(colorScheme: 'light' | 'dark'): Promise<void> {
  const site = await startSite();
  const session = await launch('chromium', { colorScheme });
  try {
    for (let count = 0; count < 3; count++) await captureOf(session, site.url('/sample.html'));
    for (const language of ['nl', 'en']) {
      const name = (screen: string) => join(folder, `${screen}-${language}-${colorScheme}.png`);
      await caseScreens(session, language, name);
      await popupScreen(session, site.url('/sample.html'), name('popup'));
    }
  } finally {
    await session.close();
    await site.close();
  }
}

async function caseScreens(
  session: Session,
  language: string,
  name: (screen: string) => string,
): Promise<void> {
  const page = await openCasePage(session);
  await inLanguage(page, language);
  await openNewest(page);
  await page.screenshot(name('case'));
  const { bundle } = await exportBundle(session, page);
  rmSync(bundle);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot(name('export'));
  await page.click(inCase.exportClose);
  await page.waitFor(`body:not(:has(${on.exportDone}))`);
  await page.close();
}

async function popupScreen(session: Session, url: string, path: string): Promise<void> {
  const tab = await session.openTab(url);
  const popup: Tab = await session.clickToolbar(tab);
  await popup.waitFor(on.items);
  await popup.screenshot(path);
  await popup.close();
  await tab.close();
}
