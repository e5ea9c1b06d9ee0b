/** Why a browser lets no extension look at a page; `open` when nothing is known against it. */
export type PageAccess = 'open' | 'browser-page' | 'store' | 'local-file' | 'no-page';

// Measured and documented lists: https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts
// and Firefox's `extensions.webextensions.restrictedDomains`. A hint for the popup only: the browser decides.
const stores: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['microsoftedge.microsoft.com', '/addons'],
  ['addons.mozilla.org', '/'],
];

const ordinary = ['http:', 'https:', 'blob:', 'data:', 'ftp:'];

/** What to expect of a page before trying. `address` is null where the browser hides it. */
export function pageAccess(address: string | null): PageAccess {
  if (address === null || address === '') return 'no-page';
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return 'no-page';
  if (url.protocol === 'file:') return 'local-file';
  if (!ordinary.includes(url.protocol)) return 'browser-page';
  return stores.some(([host, path]) => url.hostname === host && url.pathname.startsWith(path))
    ? 'store'
    : 'open';
}
