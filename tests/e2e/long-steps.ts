import type { Session, Tab } from './browser.ts';
import { isPresent } from './source.ts';
import { on } from './steps.ts';
import { patience, waitUntil } from './wait.ts';

/** The ways behind the big button. */
export type Way = 'page' | 'up' | 'down' | 'part' | 'facts';

const more = '[data-test=more-ways] summary';

/** Longer captures take half a second a picture. */
const longWork = 400_000;

/** How many screens the popup offers to go on for at most. */
export type Screens = 25 | 100 | 400;

/** The least choice that is enough for so many screens, or the most there is. */
export function screensOf(wanted: number): Screens {
  return ([25, 100] as const).find((screens) => screens >= wanted) ?? 400;
}

/** Opens the popup with the other ways shown, and chooses how far they go. */
export async function openWays(session: Session, tab: Tab, screens?: Screens): Promise<Tab> {
  const popup = await session.clickToolbar(tab);
  await popup.waitFor(`${on.capture}:not([disabled])`);
  await popup.click(more);
  if (screens !== undefined) await popup.evaluate(choose, '[data-test=bound]', String(screens));
  return popup;
}

/** Asks for a longer capture with the toolbar button; the popup closes itself. */
export async function startWay(
  session: Session,
  tab: Tab,
  way: Way,
  screens?: Screens,
): Promise<void> {
  const popup = await openWays(session, tab, screens);
  await popup.click(`[data-test=way-${way}]`);
}

function choose(selector: string, value: string): void {
  const select = document.querySelector<HTMLSelectElement>(selector);
  if (!select) throw new Error(`no ${selector}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Captures a tab in a longer way and waits for the mark on the icon that tells the outcome. */
export async function captureWay(
  session: Session,
  tab: Tab,
  watcher: Tab,
  way: Way,
  screens?: Screens,
): Promise<'done' | 'failed'> {
  await watcher.evaluate(forgetOutcome);
  await startWay(session, tab, way, screens);
  return outcomeOf(watcher);
}

/** Waits until a longer capture has ended, as the next popup will tell it. */
export async function outcomeOf(watcher: Tab): Promise<'done' | 'failed'> {
  const ended = async () => (await watcher.evaluate(outcome)) ?? undefined;
  return waitUntil('end of the capture', ended, longWork);
}

/** Opens the popup while a longer capture runs. */
export async function openProgress(session: Session, tab: Tab): Promise<Tab> {
  const popup = await session.clickToolbar(tab);
  const shown = '[data-test=capture-progress]';
  const there = async () => (await popup.evaluate(isPresent, shown)) || undefined;
  await waitUntil('progress in the popup', there, patience);
  return popup;
}

/** What the functions below see in a page of the extension, where both browsers have it. */
declare const browser: {
  storage: {
    session: { get(key: string): Promise<object>; remove(key: string): Promise<void> };
  };
};

/** Forgets how the last capture went, as a question for `evaluate` in a page of the extension. */
export function forgetOutcome(): Promise<void> {
  return browser.storage.session.remove('last-outcome');
}

async function outcome(): Promise<'done' | 'failed' | null> {
  const key = 'last-outcome';
  const stored = (await browser.storage.session.get(key)) as Record<string, { ok: boolean }>;
  const reply = stored[key];
  if (!reply) return null;
  return reply.ok ? 'done' : 'failed';
}
