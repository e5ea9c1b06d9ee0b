import type { Tab } from './browser.ts';
import type { AuthorityServer } from './authority.ts';
import { until } from './case-page.ts';
import { waitUntil } from './wait.ts';

/** The part of the Safety panel about time stamps. */
export const inTime = {
  safety: '[data-test=safety]',
  panel: '[data-test=time-panel]',
  state: '[data-test=time-state]',
  own: '[data-test=own-authority] summary',
  address: '[data-test=own-address]',
  root: '[data-test=own-root]',
  try: '[data-test=own-try]',
  failed: '[data-test=own-failed]',
  fingerprint: '[data-test=own-fingerprint]',
  add: '[data-test=own-add]',
  use: '[data-test=time-use]',
  allow: '[data-test=time-allow]',
  drop: '[data-test=time-drop]',
  refused: '[data-test=time-refused]:not(:empty)',
  waiting: '[data-test=time-waiting]',
  retry: '[data-test=time-retry]',
} as const;

/** Opens the part about time stamps on the case page. */
export async function openTimePanel(page: Tab): Promise<void> {
  await page.click(inTime.safety);
  await page.waitFor(inTime.state);
}

function fill(selector: string, text: string): void {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  field.value = text;
}

function isOpen(selector: string): boolean {
  return document.querySelector<HTMLDetailsElement>(selector)?.open === true;
}

/** Fills in an authority of one's own and has it tried. */
export async function proposeAuthority(page: Tab, url: string, root: string): Promise<void> {
  if (!(await page.evaluate(isOpen, '[data-test=own-authority]'))) await page.click(inTime.own);
  await page.evaluate(fill, inTime.address, url);
  await page.evaluate(fill, inTime.root, root);
  await page.click(inTime.try);
}

/** Adds an authority with all its steps, as one who has compared the fingerprint. */
export async function addAuthority(page: Tab, server: AuthorityServer): Promise<void> {
  await proposeAuthority(page, server.url, server.authority.rootPem);
  await page.waitFor(`${inTime.fingerprint}, ${inTime.failed}`);
  await page.click(inTime.add);
  await page.waitFor(`${inTime.state}[data-state=on]`);
}

/** A row of the table of stamps, as far as the tests look. */
export interface StampState {
  state: string;
  reason: string | null;
}

/** How the stamps stand, asked of the database itself: also while the vault is locked. */
export function stampRows(): Promise<StampState[]> {
  return new Promise((answer, reject) => {
    const opening = indexedDB.open('zegel');
    opening.onerror = () => reject(new Error(String(opening.error)));
    opening.onsuccess = () => {
      const reading = opening.result.transaction('stamps').objectStore('stamps').getAll();
      reading.onerror = () => reject(new Error(String(reading.error)));
      reading.onsuccess = () => {
        opening.result.close();
        const rows = reading.result as StampState[];
        answer(rows.map(({ state, reason }) => ({ state, reason })));
      };
    };
  });
}

/** Waits until there are so many stamps, all in one state. */
export async function waitForStamps(
  page: Tab,
  count: number,
  state: string,
  reason: string | null = null,
): Promise<void> {
  let last = '';
  const isSo = async () => {
    const rows = await page.evaluate<StampState[], []>(stampRows);
    last = JSON.stringify(rows);
    return (
      rows.length === count && rows.every((row) => row.state === state && row.reason === reason)
    );
  };
  await until(`${count} stamps ${state}`, isSo, 60_000).catch((error: unknown) => {
    throw new Error(`${String(error)}; found ${last}`);
  });
}

/** Asks again for what is waiting, and gives the reason that it then waits for. */
export async function retried(page: Tab, server: AuthorityServer): Promise<string> {
  const before = server.asked.length;
  await page.click(`${inTime.retry}[aria-disabled=false]`);
  const answered = () => Promise.resolve(server.asked.length > before || undefined);
  await waitUntil('a request', answered, 30_000);
  await page.waitFor(
    `${inTime.retry}[aria-disabled=false], ${inTime.waiting}[data-count="0"]`,
    60_000,
  );
  const rows = await page.evaluate<StampState[], []>(stampRows);
  return rows.map(({ reason }) => reason ?? 'stamped').join();
}
