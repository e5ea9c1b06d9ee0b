import { languages } from '../../../lib/i18n/language.ts';
import type { Theme } from '../browser.ts';
import { openCasePage, inLanguage } from '../case-page.ts';
import { forgetOutcome, outcomeOf, startWay } from '../long-steps.ts';
import { themes } from './looks.ts';
import type { Place } from './screen.ts';

/**
 * The frame with which a part of a page is marked. It stands on someone else's page, so it is only
 * looked at: axe-core would judge that page.
 */
export async function markerPictures(
  { session, site }: Place,
  path: (language: string, theme: Theme) => string,
): Promise<void> {
  const watcher = await openCasePage(session);
  for (const language of languages) {
    await inLanguage(watcher, language);
    await watcher.evaluate(forgetOutcome);
    const tab = await session.openTab(site.url('/sample.html'));
    await startWay(session, tab, 'part');
    await tab.waitFor('html > [popover=manual]');
    for (const theme of themes) {
      await tab.inTheme(theme);
      await tab.screenshot(path(language, theme));
    }
    await tab.press('Enter');
    await outcomeOf(watcher);
    await tab.close();
  }
  await watcher.close();
}
