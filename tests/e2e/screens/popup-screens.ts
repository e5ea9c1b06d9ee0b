import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { CaptureReply } from '../../../lib/browser/messages.ts';
import type { CaptureProgress } from '../../../lib/evidence/capture-progress.ts';
import type { Tab } from '../browser.ts';
import { isPresent } from '../source.ts';
import { captureByToolbar, on } from '../steps.ts';
import { waitUntil } from '../wait.ts';
import type { Place, Screen } from './screen.ts';

/** What the functions below see in a page of the extension, where both browsers have it. */
declare const browser: {
  storage: { session: { set(values: object): Promise<void>; remove(key: string): Promise<void> } };
};

/** The popup before anything is kept, then how a capture ended, and what is under way. */
export async function* popupScreens(place: Place): AsyncGenerator<Screen> {
  const { session, site } = place;
  const tab = await session.openTab(site.url('/sample.html'));
  const first = await session.clickToolbar(tab);
  await first.waitFor('[data-test=minor-question]');
  yield { name: 'popup-empty', page: first };
  await first.click('[data-test=minor-no]');
  await first.waitFor('body:not(:has([data-test=minor-question]))');
  await first.close();
  const { popup } = await captureByToolbar(session, tab);
  await popup.close();
  yield* outcomeScreens(place, tab);
  yield* progressScreens(place, tab);
  yield* wayScreens(place, tab);
  await tab.close();
  yield* refusedScreens(place);
  // In a tab of its own it can be made narrower than the browser makes it.
  const page = await session.openExtensionPage('/popup.html');
  await page.waitFor(on.items);
  yield { name: 'popup-in-a-tab', page };
  await page.close();
}

const outcomes: Record<string, CaptureReply> = {
  kept: { ok: true, item: 'x', failed: [] },
  partly: { ok: true, item: 'x', failed: ['facts', 'copy'] },
  stopped: { ok: true, item: 'x', failed: [], ending: 'stopped', taken: 12 },
  failed: { ok: false, fault: 'storage-full' },
};

async function* outcomeScreens({ session }: Place, tab: Tab): AsyncGenerator<Screen> {
  for (const [name, outcome] of Object.entries(outcomes)) {
    const popup = await session.clickToolbar(tab);
    await popup.waitFor(on.items);
    const again = async () => {
      await popup.evaluate(remember, { 'last-outcome': outcome });
      await loadAgain(popup);
      await popup.waitFor(on.outcome);
      await popup.waitFor(on.items);
    };
    await again();
    yield { name: `popup-${name}`, page: popup, again };
    await popup.close();
  }
}

const phases: CaptureProgress[] = [
  { way: 'conversation', phase: 'looking', done: 0, expected: 0, secondsLeft: null },
  { way: 'conversation', phase: 'taking', done: 12, expected: 100, secondsLeft: 75 },
  { way: 'media', phase: 'fetching', done: 3, expected: 48, secondsLeft: null },
];

// As the background tells it. The real one does not stay long enough to be looked at so often.
async function* progressScreens({ session }: Place, tab: Tab): AsyncGenerator<Screen> {
  for (const progress of phases) {
    const popup = await session.clickToolbar(tab);
    await popup.waitFor(on.items);
    const again = async () => {
      await popup.evaluate(remember, { 'capture-progress': { ...progress } });
      await popup.waitFor(`[data-phase=${progress.phase}]`);
    };
    await again();
    yield { name: `popup-${progress.phase}`, page: popup, again };
    await popup.evaluate(() => browser.storage.session.remove('capture-progress'));
    await popup.close();
  }
}

async function* wayScreens({ session }: Place, tab: Tab): AsyncGenerator<Screen> {
  const popup = await session.clickToolbar(tab);
  await popup.waitFor(on.items);
  yield { name: 'popup', page: popup };
  const again = () => popup.click('[data-test=more-ways] summary');
  await again();
  yield { name: 'popup-ways', page: popup, again };
  await popup.close();
}

/** Pages that cannot be kept, or not without a setting of the browser. */
async function* refusedScreens({ session }: Place): AsyncGenerator<Screen> {
  const own = session.name === 'chromium' ? 'chrome://version/' : 'about:support';
  const file = pathToFileURL(join(import.meta.dirname, '../../site/sample.html')).href;
  for (const [name, url] of Object.entries({ refused: own, file })) {
    const tab = await session.openTab(url);
    const popup = await session.clickToolbar(tab);
    await popup.waitFor('[data-test=access]');
    await popup.waitFor(on.items);
    yield { name: `popup-${name}`, page: popup };
    await popup.close();
    await tab.close();
  }
}

function remember(values: object): Promise<void> {
  return browser.storage.session.set(values);
}

/** Loads a page anew, and waits until the new one is there. */
export async function loadAgain(page: Tab): Promise<void> {
  await page.evaluate(() => {
    document.body.replaceChildren();
    setTimeout(() => location.reload());
  });
  // Whoever asks while one page goes and the other comes is told of no page.
  const isThere = () => page.evaluate(isPresent, '#app > *').catch(() => false);
  await waitUntil('page loaded anew', async () => (await isThere()) || undefined);
}
