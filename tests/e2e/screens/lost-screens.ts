import { openCasePage } from '../case-page.ts';
import type { Place, Screen } from './screen.ts';

/** What the functions below see in a page of the extension, where both browsers have it. */
declare const browser: {
  storage: { local: { set(values: object): Promise<void> } };
};

/** Popup and case page after the browser threw away what was kept before. */
export async function* lostScreens({ session, site }: Place): AsyncGenerator<Screen> {
  const first = await openCasePage(session);
  // What is noted outside of the database no longer fits to what is in it.
  await first.evaluate(() => browser.storage.local.set({ vault: 'another' }));
  await first.close();
  const page = await openCasePage(session);
  await page.waitFor('[data-test=lost]');
  yield { name: 'lost', page };
  const tab = await session.openTab(site.url('/sample.html'));
  const popup = await session.clickToolbar(tab);
  await popup.waitFor('[data-test=lost]');
  yield { name: 'popup-lost', page: popup };
  await popup.close();
  await tab.close();
  await page.focus();
  await page.click('[data-test=lost-accept]');
  await page.waitFor('body:not(:has([data-test=lost]))');
  await page.close();
}
