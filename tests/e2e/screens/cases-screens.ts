import { captureOf, openCasePage } from '../case-page.ts';
import { on } from '../steps.ts';
import { typeInto } from '../vault-steps.ts';
import type { Place, Screen } from './screen.ts';

/** Several cases; then one that holds facts only, with and without pictures from before. */
export async function* casesScreens(place: Place): AsyncGenerator<Screen> {
  const { session } = place;
  const page = await openCasePage(session);
  await page.click('[data-test=cases]');
  await typeInto(page, '[data-test=case-name]', 'Groep met mijn foto’s, gezien in november');
  await page.click('[data-test=case-rename]');
  await page.waitFor('.case-rename [role=status]:not(:empty)');
  yield { name: 'cases', page };
  await page.click('[data-test=case-open]');
  await page.waitFor('[data-test=case-line] + [data-test=case-line]');
  await page.waitFor('[data-test=minor-question]');
  yield { name: 'cases-two', page };
  await page.close();
  yield* factsOnlyScreens(place);
}

async function* factsOnlyScreens(place: Place): AsyncGenerator<Screen> {
  const { session, site } = place;
  await captureOf(session, site.url('/sample.html'));
  const page = await openCasePage(session);
  await page.click('[data-test=minor-unknown]');
  await page.waitFor('[data-test=left-erase]');
  yield { name: 'facts-only', page };
  await page.click('[data-test=left-erase]');
  await page.waitFor('[data-test=left-confirm]');
  yield { name: 'facts-only-erase', page };
  await page.click('[data-test=left-keep]');
  await page.click('[data-test=minor-change]');
  yield { name: 'facts-only-change', page };
  await page.close();
  yield* elsewhere(place);
}

/** What popup and welcome page say of such a case. */
async function* elsewhere({ session, site }: Place): AsyncGenerator<Screen> {
  const tab = await session.openTab(site.url('/sample.html'));
  const popup = await session.clickToolbar(tab);
  await popup.waitFor('[data-test=facts-only]');
  await popup.waitFor(on.items);
  yield { name: 'popup-facts-only', page: popup };
  await popup.close();
  await tab.close();
  const welcome = await session.openExtensionPage('/welcome.html');
  for (let step = 0; step < 2; step++) await welcome.click('[data-test=welcome-next]');
  await welcome.waitFor('[data-test=welcome-answered]');
  yield { name: 'welcome-minor-answered', page: welcome };
  await welcome.close();
}
