import { join } from 'node:path';
import type { Tab } from './browser.ts';
import { inLanguage, openCasePage } from './case-page.ts';
import { launch } from './launch.ts';
import { startSite } from './site.ts';
import { captureByToolbar } from './steps.ts';

const welcomeSteps = ['hello', 'safe', 'minor', 'lock', 'time', 'try'];

/** Pictures of the welcome page, the question about minors, a facts-only case, help and cases. */
export async function safetyScreens(folder: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const site = await startSite();
  const session = await launch('chromium', { colorScheme });
  try {
    for (const language of ['nl', 'en']) {
      const name = (screen: string) => join(folder, `${screen}-${language}-${colorScheme}.png`);
      const welcome = await session.openExtensionPage('/welcome.html');
      await welcome.waitFor('[data-test=welcome]');
      await inLanguage(welcome, language);
      await welcomeScreens(welcome, name);
      const page = await openCasePage(session);
      await page.waitFor('[data-test=minor-question], [data-test=facts-only-case]');
      if (language === 'en') await openAnother(page);
      const tab = await session.openTab(site.url('/sample.html'));
      const { popup } = await captureByToolbar(session, tab);
      await popup.screenshot(name('minor-popup'));
      await popup.click('[data-test=minor-unknown]');
      await popup.waitFor('[data-test=facts-only]');
      await popup.screenshot(name('facts-only-popup'));
      await popup.close();
      await tab.close();
      await page.click('[data-test=left-erase]');
      await page.screenshot(name('facts-only'));
      await page.click('[data-test=minor-help]');
      await page.click('[data-test=cases]');
      await page.waitFor('[data-test=case-line]');
      await page.screenshot(name('help'), true);
      await page.close();
    }
  } finally {
    await session.close();
    await site.close();
  }
}

async function openAnother(page: Tab): Promise<void> {
  await page.click('[data-test=cases]');
  await page.click('[data-test=case-open]');
  await page.waitFor('[data-test=minor-question]');
  await page.click('[data-test=cases-hide]');
}

async function welcomeScreens(page: Tab, name: (screen: string) => string): Promise<void> {
  for (const step of welcomeSteps) {
    await page.waitFor(`[data-step=${step}]`);
    await page.screenshot(name(`welcome-${step}`), true);
    if (step !== 'try') await page.click('[data-test=welcome-next]');
  }
  await page.close();
}
