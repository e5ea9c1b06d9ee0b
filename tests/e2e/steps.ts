import type { Session, Tab } from './browser.ts';
import { isPresent } from './source.ts';
import { patience, waitUntil } from './wait.ts';

/** How long a capture or an export of a large page may take. */
const longWork = 120_000;

/** Selectors that the screens promise to keep. */
export const on = {
  capture: '[data-test=capture]',
  outcome: '[data-test=outcome]',
  items: '[data-test=items] [data-test=item]',
  openCase: '[data-test=open-case]',
  export: '[data-test=export]',
  exportStart: '[data-test=export-start]',
  exportDone: '[data-test=export-done]',
  exportEnd: '[data-test=export-done], [data-test=export-failed]',
  exportFailed: '[data-test=export-failed]',
  sealCode: '[data-test=seal-code]',
  save: '[data-test=save]',
} as const;

/** How a capture ended, as the popup or the icon tells. */
export type Outcome = 'done' | 'failed';

/** Captures a tab with the toolbar button and the button in the popup, which stays open. */
export async function captureByToolbar(
  session: Session,
  tab: Tab,
): Promise<{ popup: Tab; outcome: Outcome; text: string }> {
  const popup = await session.clickToolbar(tab);
  await popup.waitFor(`${on.capture}:not([disabled])`);
  await popup.evaluate(markOutcome, on.outcome);
  await popup.click(on.capture);
  const fresh = `${on.outcome}:not([data-old])`;
  await popup.waitFor(fresh, longWork);
  const done = await popup.evaluate(isPresent, `${fresh}[data-state=done]`);
  return { popup, outcome: done ? 'done' : 'failed', text: await popup.text(fresh) };
}

/** Marks the outcome that a popup shows already, which is that of an earlier capture. Runs in the popup. */
export function markOutcome(selector: string): void {
  document.querySelector(selector)?.setAttribute('data-old', '');
}

/**
 * Captures a tab with the keyboard shortcut.
 * @param watcher any page of the extension: it sees the mark on the icon that tells the outcome
 */
export async function captureByShortcut(
  session: Session,
  tab: Tab,
  watcher: Tab,
  key = 'S',
): Promise<Outcome> {
  await watcher.evaluate(clearMark);
  await session.pressShortcut(tab, key);
  const outcome = async () => outcomes.get(await watcher.evaluate(readMark));
  return waitUntil('mark of a finished capture', outcome, longWork);
}

const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ['✓', 'done'],
  ['!', 'failed'],
]);

/** What the functions below see in a page of the extension, where both browsers have it. */
declare const browser: {
  action: {
    setBadgeText(details: { text: string }): Promise<void>;
    getBadgeText(details: object): Promise<string>;
  };
};

function clearMark(): Promise<void> {
  return browser.action.setBadgeText({ text: '' });
}

function readMark(): Promise<string> {
  return browser.action.getBadgeText({});
}

/** Opens the case page with the button in the popup. */
export async function openCase(session: Session, popup: Tab): Promise<Tab> {
  await popup.click(on.openCase);
  const page = await session.waitForTab(/\/case\.html/);
  await page.waitFor(on.export);
  return page;
}

/** Exports on the case page and waits for the file that it saves by itself. */
export async function exportBundle(
  session: Session,
  page: Tab,
  ms = longWork,
): Promise<{ bundle: string; sealCode: string }> {
  await page.click(on.export);
  await page.waitFor(`${on.exportStart}, ${on.exportEnd}`, patience);
  if (await page.evaluate(isPresent, on.exportStart)) await page.click(on.exportStart);
  await page.waitFor(on.exportEnd, ms);
  if (await page.evaluate(isPresent, on.exportFailed)) {
    throw new Error(`export failed: ${await page.text(on.exportFailed)}`);
  }
  const sealCode = await page.text(on.sealCode);
  const bundle = await session.waitForDownload(/^zegel-.*\.zip$/, ms);
  return { bundle, sealCode };
}
