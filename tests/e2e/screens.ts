import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { settled } from './axe.ts';
import type { Theme } from './browser.ts';
import { walks } from './screens/all.ts';
import { itemScreens } from './screens/case-screens.ts';
import { inEachLanguage, languagesFrom, startPlace, themes } from './screens/looks.ts';
import { markerPictures } from './screens/marker-pictures.ts';
import type { Screen } from './screens/screen.ts';

// Takes a picture of every screen of the real extension, in every language and theme, to be looked
// at: npm run screens. Those in `shown` also go where README and docs show them.
const root = join(import.meta.dirname, '../..');
const folder = join(root, '.output/screens');
const shownIn = join(root, 'docs/screens');
const shown = ['popup', 'case', 'export', 'locked', 'facts-only'];

mkdirSync(folder, { recursive: true });
mkdirSync(shownIn, { recursive: true });
const place = await startPlace('chromium');
try {
  for (const [name, walk] of Object.entries(walks)) {
    console.log(new Date().toISOString(), name);
    for await (const screen of walk(place)) await takeAll(screen);
    // A case of facts only has no part to mark, and a locked page no choice of language.
    if (walk === itemScreens) await markerPictures(place, pathOf('marker'));
  }
} finally {
  await place.end();
}

function pathOf(name: string): (language: string, theme: Theme) => string {
  return (language, theme) => join(folder, `${name}-${language}-${theme}.png`);
}

async function takeAll(screen: Screen): Promise<void> {
  const { page, name } = screen;
  const wanted = await languagesFrom(page);
  await inEachLanguage(screen, wanted, async (language) => {
    for (const theme of themes) {
      await page.inTheme(theme);
      await page.evaluate(settled);
      // A popup is seen as far as it is open.
      const whole = !(await page.url()).includes('/popup.html');
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot(pathOf(name)(language, theme), whole);
      if (shown.includes(name) && (language === 'nl' || language === 'en'))
        await takeShown(screen, `${language}-${theme}`);
    }
  });
}

/** As much as is in view from the top of the page. */
async function takeShown({ page, name }: Screen, look: string): Promise<void> {
  await page.screenshot(join(shownIn, `${name}-${look}.png`));
}
