import type { Session, Tab } from '../e2e/browser.ts';
import { openCasePage } from '../e2e/case-page.ts';
import { captureWay } from '../e2e/long-steps.ts';
import { tallHeight } from '../e2e/pages.ts';
import { type Figure, figure, figureAtMost, type Measured, median } from './figure.ts';
import type { Part, Place } from './part.ts';

const runs = 3;

/** What the functions below see in a page of the extension, where both browsers have it. */
declare const browser: {
  storage: { session: { get(key: string): Promise<object> } };
  tabs: {
    query(what: object): Promise<{ windowId: number }[]>;
    captureVisibleTab(window: number, options: object): Promise<string>;
  };
};

/**
 * A whole page of 20,000 px, from the click until it is stored and told. Chromium allows two
 * pictures a second, so n of them cost (n - 1) / 2 s at least; Firefox can draw it in one call.
 */
export const capture: Part = {
  name: 'capture',
  async measure(place: Place): Promise<Figure[]> {
    const { session, site } = place;
    const watcher = await openCasePage(session);
    const tab = await session.openTab(site.url('/tall.html'));
    const measured =
      place.browser === 'chromium'
        ? await againstQuota(session, tab, watcher)
        : await againstOneCall(session, tab, watcher);
    const name = `capture ${place.browser}`;
    if (place.browser === 'firefox') return [figure(name, measured, 2.5)];
    return [figureAtMost(name, measured, 1.15 * median(measured.floor) + 1_000)];
  },
};

async function againstQuota(session: Session, tab: Tab, watcher: Tab): Promise<Measured> {
  const [floor, value]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    value.push(await timed(session, tab, watcher));
    // The untouched view is a picture too.
    const pictures = 1 + (await watcher.evaluate(takenLast));
    floor.push(((pictures - 1) / 2) * 1_000);
  }
  return { floor, value };
}

async function againstOneCall(session: Session, tab: Tab, watcher: Tab): Promise<Measured> {
  const [floor, value]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    value.push(await timed(session, tab, watcher));
    // The click of the capture has granted the tab.
    floor.push(await watcher.evaluate(oneCall, tallHeight));
  }
  return { floor, value };
}

/** Milliseconds from the click on the button to the outcome, by the clock of the extension. */
async function timed(session: Session, tab: Tab, watcher: Tab): Promise<number> {
  await watcher.evaluate(watchOutcome);
  await captureWay(session, tab, watcher, 'page');
  return watcher.evaluate(measuredTime);
}

/** Notes when the capture shows its first progress, and when its outcome is there. */
function watchOutcome(): void {
  const { onChanged } = browser.storage.session as unknown as {
    onChanged: {
      addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
    };
  };
  delete document.body.dataset['begun'];
  delete document.body.dataset['ended'];
  onChanged.addListener((changes) => {
    if (changes['capture-progress']?.newValue)
      document.body.dataset['begun'] ??= String(Date.now());
    if (changes['last-outcome']?.newValue) document.body.dataset['ended'] = String(Date.now());
  });
}

function measuredTime(): number {
  const { begun, ended } = document.body.dataset;
  return Number(ended) - Number(begun);
}

async function takenLast(): Promise<number> {
  const stored = await browser.storage.session.get('last-outcome');
  return (stored as Record<string, { taken: number }>)['last-outcome']!.taken;
}

async function oneCall(height: number): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const rect = { x: 0, y: 0, width: innerWidth, height };
  const start = performance.now();
  await browser.tabs.captureVisibleTab(tab!.windowId, { format: 'png', rect });
  return performance.now() - start;
}
