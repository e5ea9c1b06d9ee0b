import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../lib/i18n/language.ts';
import { backupScreens } from './backup-screens.ts';
import type { Session, Tab } from './browser.ts';
import { captureOf, inCase, inLanguage, openCasePage, openNewest } from './case-page.ts';
import { copyScreens } from './copy-screens.ts';
import { longScreens } from './long-screens.ts';
import { launch } from './launch.ts';
import { marksScreens } from './marks-screens.ts';
import { safetyScreens } from './safety-screens.ts';
import { startSite } from './site.ts';
import { isPresent } from './source.ts';
import { exportBundle, on } from './steps.ts';
import { verifyScreens } from './verify-screens.ts';
import {
  lock,
  lockNow,
  openLocked,
  openProtected,
  passphrase,
  typeInto,
  unlock,
} from './vault-steps.ts';

// Makes the pictures of the screens in the README: npm run screens. From the real extension, on the
// sample page of the tests, in every language and theme.
const folder = join(import.meta.dirname, '../../docs/screens');
mkdirSync(folder, { recursive: true });
for (const theme of ['light', 'dark'] as const) {
  await inTheme(theme);
  await safetyScreens(folder, theme);
  await backupScreens(folder, theme);
  await marksScreens(folder, theme);
}

async function inTheme(colorScheme: 'light' | 'dark'): Promise<void> {
  const site = await startSite();
  const session = await launch('chromium', { colorScheme });
  try {
    for (let count = 0; count < 3; count++) await captureOf(session, site.url('/sample.html'));
    for (const language of languages) {
      const name = (screen: string) => join(folder, `${screen}-${language}-${colorScheme}.png`);
      await caseScreens(session, language, name);
      await popupScreen(session, site.url('/sample.html'), name('popup'), on.items);
      await longScreens(session, site, name);
    }
    await copyScreens(session, folder, colorScheme);
    await verifyScreens(session, (screen, language) =>
      join(folder, `${screen}-${language}-${colorScheme}.png`),
    );
    await vaultScreens(session, site.url('/sample.html'), colorScheme);
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

/** The Safety panel, a new passphrase, deleting, and everything locked. */
async function vaultScreens(session: Session, url: string, theme: string): Promise<void> {
  for (const language of languages) {
    const name = (screen: string) => join(folder, `${screen}-${language}-${theme}.png`);
    const page = await openCasePage(session);
    await inLanguage(page, language);
    if (await page.evaluate(isPresent, lock.now)) await removePassphrase(page);
    await page.click(lock.safety);
    await shoot(page, '[data-test=delete-case]', name('safety'));
    await page.click('[data-test=delete-case]');
    await shoot(page, '[data-test=delete-case-again]', name('delete-case'));
    await page.click('[data-test=delete-case-cancel]');
    await page.click(lock.choose);
    await typeInto(page, lock.first, passphrase);
    await shoot(page, lock.save, name('passphrase'));
    await page.close();
    await lockNow(await openProtected(session));
    const locked = await openLocked(session);
    await locked.screenshot(name('locked'));
    await popupScreen(session, url, name('locked-popup'), lock.form);
    await unlock(locked);
    await locked.close();
  }
}

async function removePassphrase(page: Tab): Promise<void> {
  await page.click(lock.safety);
  await page.click('[data-test=passphrase-remove]');
  await typeInto(page, '[data-test=passphrase-current]', passphrase);
  await page.click(lock.save);
  await page.waitFor(lock.choose, 60_000);
  await page.click('[data-test=safety-hide]');
}

/** A picture with an element just above the lower edge of what is in view. */
async function shoot(page: Tab, selector: string, path: string): Promise<void> {
  await page.waitFor(selector);
  await page.evaluate((at) => {
    document.querySelector(at)?.scrollIntoView(false);
    scrollBy(0, 48);
  }, selector);
  await page.screenshot(path);
}

async function popupScreen(
  session: Session,
  url: string,
  path: string,
  ready: string,
): Promise<void> {
  const tab = await session.openTab(url);
  const popup: Tab = await session.clickToolbar(tab);
  await popup.waitFor(ready);
  await popup.screenshot(path);
  await popup.close();
  await tab.close();
}
