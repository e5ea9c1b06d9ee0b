import { browser } from 'wxt/browser';

/** One line of the context menu. */
export interface MenuLine {
  id: string;
  title: string;
}

/** Puts our lines into the context menu of pages, in place of those that were there. */
export async function showMenu(lines: readonly MenuLine[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title } of lines)
    browser.contextMenus.create({ id, title, contexts: ['all'], documentUrlPatterns: web });
}

const web = ['http://*/*', 'https://*/*', 'file:///*'];

/** Runs work when a line is chosen; the choice also grants `activeTab`. */
export function onMenu(work: (id: string) => Promise<void>): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => void work(String(menuItemId)));
}

/** Runs work when the extension was installed or updated, and when the browser starts. */
export function onArrival(work: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void work());
  browser.runtime.onStartup.addListener(() => void work());
}
