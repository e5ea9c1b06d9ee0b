import { browser } from 'wxt/browser';

/** Opens the case page in a tab of its own. */
export async function openCasePage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/case.html') });
}

/** Opens the welcome page. */
export async function openWelcomePage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Opens the welcome page once, when Zegel comes into this browser profile. */
export function welcomeAtInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcomeOnce();
  });
}

const welcomed = 'welcomed';

// An extension that is loaded by hand is installed again at every start of Firefox.
async function welcomeOnce(): Promise<void> {
  const stored = await browser.storage.local.get(welcomed);
  if (stored[welcomed] === true) return;
  await browser.storage.local.set({ [welcomed]: true });
  await openWelcomePage();
}

/** Address of a file of the extension. */
export function ownFile(
  path:
    | '/backup-worker.js'
    | '/copies-worker.js'
    | '/export-worker.js'
    | '/passphrase-worker.js'
    | '/verify-worker.js',
): string {
  return browser.runtime.getURL(path);
}

/** Opens the case page at its part about passphrase and wiping. */
export async function openSafetyPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/case.html#safety') });
}
