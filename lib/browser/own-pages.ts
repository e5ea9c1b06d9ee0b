import { browser } from 'wxt/browser';

/** Opens the case page in a tab of its own. */
export async function openCasePage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/case.html') });
}

/** Address of a file of the extension. */
export function ownFile(
  path: '/export-worker.js' | '/passphrase-worker.js' | '/verify-worker.js',
): string {
  return browser.runtime.getURL(path);
}

/** Opens the case page at its part about passphrase and wiping. */
export async function openSafetyPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/case.html#safety') });
}
