import type { Session, Tab } from './browser.ts';
import { waitUntil } from './wait.ts';
import { captureByToolbar, on, type Outcome } from './steps.ts';

/** Selectors of the case page beyond the ones that every scenario needs. */
export const inCase = {
  detail: '[data-test=item-detail]',
  facts: '[data-test=facts]',
  file: '[data-test=file]',
  picture: '[data-test=picture]',
  reveal: '[data-test=reveal]',
  log: '[data-test=log]',
  language: '[data-test=language]',
  exportClose: '[data-test=export-close]',
  exportCancel: '[data-test=export-cancel]',
} as const;

/** How a capture with the toolbar button ended. */
export interface Captured {
  outcome: Outcome;
  text: string;
}

/** Opens a page, captures it with the toolbar button, and closes popup and page. */
export async function captureOf(session: Session, url: string): Promise<Captured> {
  const tab = await session.openTab(url);
  const captured = await capturePage(session, tab);
  await tab.close();
  return captured;
}

/** Captures a page with the toolbar button and closes the popup. */
export async function capturePage(session: Session, tab: Tab): Promise<Captured> {
  const { popup, outcome, text } = await captureByToolbar(session, tab);
  await popup.close();
  return { outcome, text };
}

/** Opens the case page in a tab and waits until its list is there. */
export async function openCasePage(session: Session): Promise<Tab> {
  const page = await session.openExtensionPage('/case.html');
  await page.waitFor('[data-test=items], [data-test=empty]');
  return page;
}

/** Opens the newest item on the case page. */
export async function openNewest(page: Tab): Promise<void> {
  // While the panel of the export goes, the list moves under the pointer.
  await page.waitFor('body:not(:has([data-test=export-panel]))');
  // A page that was open during a capture still shows the list from before it for a moment.
  const count = await page.evaluate(rowsOf, 'items');
  await page.waitFor(`[data-test=items] [aria-setsize="${count}"]`);
  await page.click(on.items);
  await page.waitFor(inCase.facts);
}

/** How many items the vault holds, asked of the database itself. */
export async function countItems(session: Session): Promise<number> {
  const page = await session.openExtensionPage('/case.html');
  try {
    await page.waitFor('[data-test=items], [data-test=empty]');
    return await page.evaluate(rowsOf, 'items');
  } finally {
    await page.close();
  }
}

/** The number of rows of a table, as a question for `evaluate` in a page of the extension. */
export function rowsOf(table: string): Promise<number> {
  return new Promise((answer, reject) => {
    const opening = indexedDB.open('zegel');
    opening.onerror = () => reject(new Error(String(opening.error)));
    opening.onsuccess = () => {
      const counting = opening.result.transaction(table).objectStore(table).count();
      counting.onerror = () => reject(new Error(String(counting.error)));
      counting.onsuccess = () => {
        opening.result.close();
        answer(counting.result);
      };
    };
  });
}

/** Waits until a question about a page has the answer `true`. */
export async function until(what: string, ask: () => Promise<boolean>, ms?: number): Promise<void> {
  await waitUntil(what, async () => (await ask()) || undefined, ms);
}

/** Chooses the language of the screens, as on the case page. */
export async function inLanguage(page: Tab, language: string): Promise<void> {
  await page.evaluate(chooseLanguage, inCase.language, language);
  await page.waitFor(`html[lang=${language}]`);
}

function chooseLanguage(selector: string, language: string): void {
  const select = document.querySelector<HTMLSelectElement>(selector);
  if (!select) throw new Error('no choice of language');
  select.value = language;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
