import { browser } from 'wxt/browser';

/** Opens the case page in a tab of its own. */
export async function openCasePage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/case.html') });
}

/** Address of a file of the extension. */
export function ownFile(path: '/export-worker.js'): string {
  return browser.runtime.getURL(path);
}
