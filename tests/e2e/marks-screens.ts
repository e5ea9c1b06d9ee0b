import { join } from 'node:path';
import type { Tab } from './browser.ts';
import { captureOf, inLanguage, openCasePage } from './case-page.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { launch } from './launch.ts';
import { addLabel, inMarks, openPlace, writeNote } from './marks-steps.ts';
import { startSite } from './site.ts';

const words = {
  nl: { label: 'Telegram groep A', note: 'Dit was de eerste keer dat hij mijn naam noemde.' },
  en: { label: 'Telegram group A', note: 'This was the first time he used my name.' },
} as const;

/** Pictures of labels and a note on an item, and of choosing several items, also in a narrow window. */
export async function marksScreens(folder: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const site = await startSite();
  const session = await launch('chromium', { colorScheme });
  try {
    for (let count = 0; count < 5; count++) await captureOf(session, site.url('/sample.html'));
    for (const language of ['nl', 'en'] as const) {
      const name = (screen: string) => join(folder, `${screen}-${language}-${colorScheme}.png`);
      const page = await openCasePage(session);
      await inLanguage(page, language);
      await openPlace(page, 1);
      await addLabel(page, words[language].label);
      await writeNote(page, words[language].note);
      await openPlace(page, 3);
      await addLabel(page, words[language].label);
      await openPlace(page, 1);
      await marksAtTop(page);
      await page.screenshot(name('marks'));
      await page.click(inMarks.choose);
      await page.click(inMarks.check);
      await page.click(inMarks.all);
      await page.click('[data-test=choose-label]');
      await chooseAtTop(page);
      await page.screenshot(name('choose'));
      await page.click('[data-test=choose-label]');
      await page.click(inMarks.delete);
      await chooseAtTop(page);
      await page.screenshot(name('choose-delete'));
      await narrow(page);
      await chooseAtTop(page);
      await page.screenshot(name('choose-narrow'));
      await page.close();
    }
  } finally {
    await session.close();
    await site.close();
  }
}

function marksAtTop(page: Tab): Promise<void> {
  return page.evaluate((at) => {
    document.querySelector(at)?.scrollIntoView();
    scrollBy(0, -80);
  }, inMarks.marks);
}

function chooseAtTop(page: Tab): Promise<void> {
  return page.evaluate(() => {
    document.querySelector('#items-title')?.scrollIntoView();
    scrollBy(0, -80);
  });
}

async function narrow(page: Tab): Promise<void> {
  if (!(page instanceof ChromiumTab)) throw new Error('only Chromium is made narrow');
  await page.page.setViewport({ width: 320, height: 900 });
}
