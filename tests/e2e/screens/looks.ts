import { type Language, languages } from '../../../lib/i18n/language.ts';
import type { Session, Tab, Theme, View } from '../browser.ts';
import { answerGroup } from '../media-group.ts';
import { inCase, inLanguage } from '../case-page.ts';
import { launch } from '../launch.ts';
import { startPlatformSite } from '../platform-site.ts';
import { startSite } from '../site.ts';
import { isPresent } from '../source.ts';
import { loadAgain } from './popup-screens.ts';
import type { Place, Screen } from './screen.ts';

/** What the function below sees in a page of the extension, where both browsers have it. */
declare const browser: { storage: { local: { set(values: object): Promise<void> } } };

export const themes: readonly Theme[] = ['light', 'dark'];

/** How much room a page may have: a phone, and the browser's own zoom on a usual screen. */
export const views: Record<string, View> = {
  '320 px': { width: 320, zoom: 1 },
  'at 200 %': { width: 640, zoom: 2 },
};

/** A browser for the walks, with a platform in it that is known to the readers. */
export async function startPlace(name: Session['name']): Promise<Place & { end(): Promise<void> }> {
  const site = await startSite();
  const platform = await startPlatformSite(answerGroup([]));
  const session = await launch(name, { proxy: platform.proxy, anyCertificate: true });
  const end = async () => {
    await session.close();
    await site.close();
    await platform.close();
  };
  return { session, site, end };
}

/** Shows a screen in one language after the other, as its user would choose it. */
export async function inEachLanguage(
  { page, again }: Screen,
  wanted: readonly Language[],
  look: (language: Language) => Promise<void>,
): Promise<void> {
  for (const language of wanted) {
    if (!(await page.evaluate(isPresent, `html[lang=${language}]`)))
      await change(page, language, again);
    await look(language);
  }
}

async function change(page: Tab, language: Language, again?: () => Promise<void>): Promise<void> {
  if (await page.evaluate(isPresent, inCase.language)) return inLanguage(page, language);
  // Popup and locked page have no choice of their own: they come up in the one that was chosen.
  await page.evaluate((chosen) => browser.storage.local.set({ language: chosen }), language);
  await loadAgain(page);
  await page.waitFor(`html[lang=${language}] #app > *`);
  await page.waitFor('[data-test=items], [data-test=empty], [data-test=locked], .recent');
  await again?.();
}

/** Every language there is, the one of the page first: then nothing has to be brought back for it. */
export async function languagesFrom(page: Tab): Promise<Language[]> {
  const first = await page.evaluate(() => document.documentElement.lang);
  return languages.toSorted((a, b) => Number(b === first) - Number(a === first));
}
