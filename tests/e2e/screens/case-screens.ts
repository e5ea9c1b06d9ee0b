import type { Tab } from '../browser.ts';
import { captureOf, inCase, openCasePage, openNewest, rowsOf } from '../case-page.ts';
import { captureWay } from '../long-steps.ts';
import { chooseInMenu } from '../menu.ts';
import { group } from '../media-group.ts';
import { forgetOutcome, outcomeOf } from '../long-steps.ts';
import { on } from '../steps.ts';
import { changeStored } from '../stored.ts';
import { typeInto } from '../vault-steps.ts';
import type { Place, Screen } from './screen.ts';

/** The case page with nothing in it. */
export async function* emptyCaseScreens({ session }: Place): AsyncGenerator<Screen> {
  const page = await openCasePage(session);
  await page.waitFor('[data-test=minor-question]');
  yield { name: 'case-empty', page };
  await page.close();
}

/** An item of every kind, open; the list, and searching in it. */
export async function* itemScreens(place: Place): AsyncGenerator<Screen> {
  const page = await openCasePage(place.session);
  for (const [name, keep] of Object.entries(kinds)) {
    await keep(place, page);
    await page.focus();
    await openNewest(page);
    yield { name: `item-${name}`, page };
    await page.click('[data-test=back]');
  }
  await page.close();
  yield* openedScreens(place);
  yield* searchScreens(place);
  yield* damagedScreens(place);
}

const kinds: Record<string, (place: Place, watcher: Tab) => Promise<unknown>> = {
  hostile: ({ session, site }) => captureOf(session, site.url('/hostile.html')),
  facts: async ({ session, site }) => {
    const tab = await session.openTab(site.url('/sample.html'));
    const popup = await session.clickToolbar(tab);
    await popup.click('[data-test=more-ways] summary');
    await popup.click('[data-test=way-facts]');
    await popup.waitFor(on.outcome);
    await popup.close();
    await tab.close();
  },
  page: async ({ session, site }, watcher) => {
    const tab = await session.openTab(site.url('/sample.html'));
    await captureWay(session, tab, watcher, 'page');
    await tab.close();
  },
  conversation: async ({ session }, watcher) => {
    const tab = await openGroup(session);
    await captureWay(session, tab, watcher, 'down', 25);
    await tab.close();
  },
  medium: async ({ session }, watcher) => {
    const tab = await openGroup(session);
    await watcher.evaluate(forgetOutcome);
    await chooseInMenu(session, tab, 'keep-picture', 'img.full-media');
    await outcomeOf(watcher);
    await tab.close();
  },
  screen: ({ session, site }) => captureOf(session, site.url('/sample.html')),
};

async function openGroup(session: Place['session']): Promise<Tab> {
  const tab = await session.openTab(group);
  await tab.waitFor('body[data-ready]');
  return tab;
}

/** What is folded away in an open item. */
async function* openedScreens({ session }: Place): AsyncGenerator<Screen> {
  const page = await openCasePage(session);
  await openNewest(page);
  yield { name: 'case', page };
  await page.click('[data-test=notice] summary');
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-test^=notice-]')?.click());
  await page.waitFor('[data-test=notice-text]');
  yield { name: 'item-notice', page };
  await page.click('[data-test=delete]');
  yield { name: 'item-delete', page };
  await page.close();
}

async function* searchScreens({ session }: Place): AsyncGenerator<Screen> {
  const page = await openCasePage(session);
  yield { name: 'case-list', page };
  await typeInto(page, '[data-test=search]', 'Bericht');
  await page.waitFor('[data-test=search-state]:not(:empty)');
  yield { name: 'case-found', page };
  await typeInto(page, '[data-test=search]', 'zzzz');
  await page.waitFor('[data-test=search-none]');
  yield { name: 'case-found-nothing', page };
  await page.close();
}

/** One bit of a file of the newest item is no longer what it was, then of its record. */
async function* damagedScreens({ session, site }: Place): AsyncGenerator<Screen> {
  for (const file of ['view.png', 'item.json']) {
    await captureOf(session, site.url('/sample.html'));
    const page = await openCasePage(session);
    await page.waitFor(`[aria-setsize="${await page.evaluate(rowsOf, 'items')}"]`);
    const item = await page.evaluate(newestItem);
    await page.evaluate(changeStored, item, file);
    await page.click(on.items);
    await page.waitFor(`${inCase.detail} [data-fault]`);
    yield { name: `item-damaged-${file.replace(/\..*/, '')}`, page };
    await page.click('[data-test=delete]');
    await page.click('[data-test=delete-confirm]');
    await page.waitFor(`body:not(:has([data-item="${item}"]))`);
    await page.close();
  }
}

function newestItem(): string {
  return document.querySelector<HTMLElement>('[data-item]')?.dataset['item'] ?? '';
}
