import { join } from 'node:path';
import { backupPassphrase, inBackup, openBackups, startRestore } from './backup-steps.ts';
import type { Session, Tab } from './browser.ts';
import { captureOf, inLanguage } from './case-page.ts';
import { launch } from './launch.ts';
import { startSite } from './site.ts';
import { typeInto } from './vault-steps.ts';

/** Pictures of making and restoring a backup. */
export async function backupScreens(folder: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const site = await startSite();
  const session = await launch('chromium', { colorScheme });
  try {
    await captureOf(session, site.url('/sample.html'));
    for (const language of ['nl', 'en']) {
      const name = (screen: string) => join(folder, `${screen}-${language}-${colorScheme}.png`);
      await screensIn(session, language, name);
    }
  } finally {
    await session.close();
    await site.close();
  }
}

async function screensIn(
  session: Session,
  language: string,
  name: (screen: string) => string,
): Promise<void> {
  const page = await openBackups(session);
  await inLanguage(page, language);
  await page.click(inBackup.make);
  await typeInto(page, inBackup.passphrase, backupPassphrase);
  await typeInto(page, inBackup.repeat, backupPassphrase);
  await shown(page, name('backup-make'));
  await page.click(inBackup.start);
  await page.waitFor(inBackup.done, 60_000);
  await shown(page, name('backup-done'));
  const file = await session.waitForDownload(/^zegel-.*\.age$/);
  await page.click(inBackup.close);
  await startRestore(page, file, backupPassphrase);
  await page.waitFor(inBackup.restored, 60_000);
  await shown(page, name('backup-restored'));
  await page.close();
}

/** The section in view, under the bar at the top. */
async function shown(page: Tab, path: string): Promise<void> {
  await page.evaluate((selector: string) => {
    document.querySelector(selector)?.scrollIntoView({ block: 'start' });
  }, '[data-test=backup-section]');
  await page.screenshot(path);
}
