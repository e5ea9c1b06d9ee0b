import type { Session, Tab } from '../e2e/browser.ts';
import { openWays, outcomeOf, type Screens, type Way } from '../e2e/long-steps.ts';

/** What the functions below see in a page of the extension, where both browsers have it. */
declare const browser: {
  storage: {
    session: {
      get(key: string): Promise<object>;
      remove(key: string): Promise<void>;
      onChanged: {
        addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
      };
    };
  };
  tabs: {
    query(what: object): Promise<{ windowId: number }[]>;
    captureVisibleTab(window: number, options: object): Promise<string>;
  };
};

/** A longer capture that was timed. */
export interface TimedCapture {
  /** Milliseconds from the click in the popup until the outcome could be told. */
  ms: number;
  /** Pictures that were taken, with the untouched view. */
  pictures: number;
}

/**
 * Captures a tab in a longer way and times it by the clock of the extension.
 * @param watcher a page of the extension
 */
export async function timedCapture(
  session: Session,
  tab: Tab,
  watcher: Tab,
  wish: { way: Way; screens?: Screens },
): Promise<TimedCapture> {
  await watcher.evaluate(watchOutcome);
  const popup = await openWays(session, tab, wish.screens);
  await popup.evaluate(noteClick);
  await popup.click(`[data-test=way-${wish.way}]`);
  const outcome = await outcomeOf(watcher);
  if (outcome !== 'done') throw new Error('the capture failed');
  return watcher.evaluate(measured);
}

/** Milliseconds that bare pictures cost at least where two a second are allowed. */
export function quota(pictures: number): number {
  return ((pictures - 1) / 2) * 1_000;
}

/** Milliseconds that one bare picture of a tab takes; of `height` pixels where the browser can. */
export function barePicture(watcher: Tab, height: number): Promise<number> {
  return watcher.evaluate(oneCall, height);
}

// Pages of the extension share this storage, and it outlives the popup, which closes itself.
function noteClick(): void {
  const note = () => localStorage.setItem('bench-click', String(Date.now()));
  document.addEventListener('click', note, { capture: true, once: true });
}

async function watchOutcome(): Promise<void> {
  await browser.storage.session.remove('last-outcome');
  delete document.body.dataset['ended'];
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes['last-outcome']?.newValue) document.body.dataset['ended'] ??= String(Date.now());
  });
}

async function measured(): Promise<{ ms: number; pictures: number }> {
  const stored = await browser.storage.session.get('last-outcome');
  const { taken } = (stored as Record<string, { taken: number }>)['last-outcome']!;
  const ms = Number(document.body.dataset['ended']) - Number(localStorage.getItem('bench-click'));
  return { ms, pictures: taken + 1 };
}

async function oneCall(height: number): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const rect = { x: 0, y: 0, width: innerWidth, height };
  const start = performance.now();
  await browser.tabs.captureVisibleTab(tab!.windowId, { format: 'png', rect });
  return performance.now() - start;
}
