import { browser } from 'wxt/browser';
import { Fault } from '../base/fault.ts';
import type { Change } from '../evidence/coverage.ts';
import type { PageTarget } from './messages.ts';

/** The page in front, with its address where the browser tells it (it does after a click on us). */
export interface Page {
  target: PageTarget;
  address: string | null;
}

/** The page in the active tab of the window in front. @throws Fault `page-gone` when there is none. */
export async function activePage(): Promise<Page> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) throw new Fault('page-gone', 'There is no page in front.');
  return { target: { tab: tab.id, window: tab.windowId }, address: tab.url ?? null };
}

/** A page by its target. @throws Fault `page-gone` when the tab was closed. */
export async function pageAt(target: PageTarget): Promise<Page> {
  try {
    const tab = await browser.tabs.get(target.tab);
    return { target, address: tab.url ?? null };
  } catch (cause) {
    throw new Fault('page-gone', 'The tab was closed.', cause);
  }
}

/** Whether a window shows a page now; false when its tab was closed. */
export async function isInFront({ tab, window }: PageTarget): Promise<boolean> {
  const found = await browser.tabs.get(tab).catch(() => null);
  return found?.active === true && found.windowId === window;
}

/** A watch over a page during a capture. */
export interface Watch {
  /** What changed so far. */
  seen(): readonly Change[];
  /** What changed since the watch began. Ends the watch. */
  stop(): Promise<Change[]>;
}

/**
 * Watches for another tab coming to the front of the window, for navigation, and for the end of
 * the tab: `captureVisibleTab` takes whatever the window shows, so a switch means another page.
 */
export function watchPage({ target, address }: Page): Watch {
  const changes: Change[] = [];
  const onActivated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === target.window && info.tabId !== target.tab)
      changes.push({ kind: 'tab-switched', address: null });
  };
  const onUpdated = (tab: number, change: { url?: string; status?: string }) => {
    if (tab === target.tab && change.status === 'loading')
      changes.push({ kind: 'navigated', address: change.url ?? null });
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return {
    seen: () => changes,
    async stop() {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      return changes.concat(await difference(target, address, changes));
    },
  };
}

async function difference(
  target: PageTarget,
  address: string | null,
  seen: Change[],
): Promise<Change[]> {
  const tab = await browser.tabs.get(target.tab).catch(() => null);
  if (!tab) return [{ kind: 'tab-closed', address: null }];
  const found: Change[] = [];
  if (!tab.active) found.push({ kind: 'tab-switched', address: null });
  // Without its grant (after a move to another site) the browser hides the new address.
  if ((tab.url ?? null) !== address) found.push({ kind: 'navigated', address: tab.url ?? null });
  return found.filter(({ kind }) => !seen.some((change) => change.kind === kind));
}
