import { browser } from 'wxt/browser';

/** One line of the context menu. */
export interface MenuLine {
  id: string;
  title: string;
  /** What it stands on; without it, everything. */
  context?: 'image' | 'video' | 'audio';
}

/** A line that was chosen, and what lay under the pointer. */
export interface MenuChoice {
  id: string;
  /** Address of the picture, video or sound; null for anything else, and where it has none. */
  source: string | null;
  /** Frame of the tab, 0 for the page itself. */
  frame: number;
}

/** Puts our lines into the context menu of pages, in place of those that were there. */
export async function showMenu(lines: readonly MenuLine[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, context = 'all' } of lines)
    browser.contextMenus.create({ id, title, contexts: [context], documentUrlPatterns: web });
}

const web = ['http://*/*', 'https://*/*', 'file:///*'];

/** Runs work when a line is chosen; the choice also grants `activeTab`. */
export function onMenu(work: (choice: MenuChoice) => Promise<void>): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, srcUrl, frameId }) => {
    void work({ id: String(menuItemId), source: srcUrl || null, frame: frameId ?? 0 });
  });
}

/** Runs work when the extension was installed or updated, and when the browser starts. */
export function onArrival(work: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void work());
  browser.runtime.onStartup.addListener(() => void work());
}
