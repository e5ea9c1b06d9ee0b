import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/i18n/language.ts';
import { nightly } from '../../nightly.ts';
import { faultsOn } from '../axe.ts';
import { type BrowserName, browserNames, type Theme } from '../browser.ts';
import { walks } from './all.ts';
import { misfits } from './fit.ts';
import { inEachLanguage, languagesFrom, startPlace, themes, views } from './looks.ts';
import type { Screen } from './screen.ts';

// By day what differs most: the longest words, and of Firefox one language less.
const byDay: Record<BrowserName, Language[]> = { chromium: ['nl', 'de'], firefox: ['de'] };

describe.each(browserNames)('in %s', (name) => {
  let place: Awaited<ReturnType<typeof startPlace>>;
  const counted = { states: 0, axe: 0, fits: 0 };

  beforeAll(async () => void (place = await startPlace(name)));
  afterAll(async () => {
    console.log(`${name}: ${JSON.stringify(counted)}`);
    await place.end();
  });

  /** What is wrong with a screen in any language, theme and width. */
  async function faultsOf(screen: Screen): Promise<string[]> {
    const { page } = screen;
    const faults: string[] = [];
    const add = (where: string, found: string[]) =>
      faults.push(...found.map((fault) => `${screen.name} ${where}: ${fault}`));
    const all = await languagesFrom(page);
    const wanted = nightly ? all : all.filter((one) => byDay[name].includes(one));
    counted.states++;
    await inEachLanguage(screen, wanted, async (language) => {
      for (const theme of themesOf(language)) {
        await page.inTheme(theme);
        add(`${language} ${theme}`, await faultsOn(page));
        counted.axe++;
      }
      for (const [view, size] of Object.entries(views)) {
        await page.inView(size);
        add(`${language} ${view}`, await page.evaluate(misfits));
        counted.fits++;
        if (nightly) add(`${language} ${view}`, await faultsOn(page));
        if (nightly) counted.axe++;
      }
      await page.inView(null);
      add(language, await page.evaluate(misfits));
      counted.fits++;
    });
    return faults;
  }

  function themesOf(language: Language): readonly Theme[] {
    if (nightly || name === 'chromium') return themes;
    return language === 'de' ? ['dark'] : ['light'];
  }

  it.each(Object.entries(walks))(
    'axe finds nothing, nothing is cut off and all is large enough in every state of %s',
    { timeout: nightly ? 1_800_000 : 600_000 },
    async (_, walk) => {
      const faults: string[] = [];
      for await (const screen of walk(place)) faults.push(...(await faultsOf(screen)));
      expect(faults).toEqual([]);
    },
  );
});
