import type { Session, Tab } from './browser.ts';
import { openCasePage } from './case-page.ts';
import { forgetOutcome, openProgress, outcomeOf, startWay } from './long-steps.ts';
import type { Site } from './site.ts';
import { awkwardPage } from './awkward/all.ts';
import { pathOf } from './awkward/page.ts';

/** Pictures of the other ways: the popup unfolded, a capture under way, the marker, the item after it. */
export async function longScreens(
  session: Session,
  site: Site,
  name: (screen: string) => string,
): Promise<void> {
  const tab = await session.openTab(site.url(pathOf(awkwardPage('chat-down'))));
  await tab.waitFor('[data-message-id]');
  const popup = await session.clickToolbar(tab);
  await popup.waitFor('[data-test=capture]:not([disabled])');
  await popup.click('[data-test=more-ways] summary');
  await popup.screenshot(name('ways'));
  await popup.close();
  const watcher = await openCasePage(session);
  await progressScreen(session, tab, watcher, name('progress'));
  await markerScreen(session, site, watcher, name('marker'));
  await watcher.close();
  await tab.close();
}

async function progressScreen(
  session: Session,
  tab: Tab,
  watcher: Tab,
  path: string,
): Promise<void> {
  await watcher.evaluate(forgetOutcome);
  await startWay(session, tab, 'down', 25);
  const popup = await openProgress(session, tab);
  await popup.waitFor('[data-phase=taking]');
  await popup.screenshot(path);
  await popup.click('[data-test=stop-capture]');
  await popup.close();
  await outcomeOf(watcher);
}

async function markerScreen(
  session: Session,
  site: Site,
  watcher: Tab,
  path: string,
): Promise<void> {
  await watcher.evaluate(forgetOutcome);
  const tab = await session.openTab(site.url('/sample.html'));
  await startWay(session, tab, 'part');
  await tab.waitFor('html > [popover=manual]');
  await tab.screenshot(path);
  const enter = () =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await tab.evaluate(enter);
  await outcomeOf(watcher);
  await tab.close();
}
