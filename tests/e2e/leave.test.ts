import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Session, Tab } from './browser.ts';
import { captureOf, inCase, openCasePage, openNewest, until } from './case-page.ts';
import { type Stage, inEachBrowser } from './stage.ts';
import { exportBundle, on } from './steps.ts';
import { inVerify, verifiedBy } from './verify-steps.ts';
import { openLocked, openProtected, unlock } from './vault-steps.ts';

/** What the functions below see in a page of the extension, where both browsers have it. */
declare const browser: {
  runtime: { getURL(path: string): string };
  tabs: { query(what: object): Promise<{ url?: string }[]> };
  storage: { session: { get(): Promise<object> } };
};

/** What a page still showed after the third press: when the event was over, and in the next frame. */
interface Seen {
  event?: string;
  frame?: string;
}

inEachBrowser((stage) => {
  it('the third Shift empties every page before the next frame, and drops the key', async () => {
    const { session, site } = stage;
    await captureOf(session, site.url('/sample.html'));
    const first = await openProtected(session);
    const { bundle } = await exportBundle(session, first);
    await first.close();
    for (const [name, open] of Object.entries(pages)) {
      const page = await open(stage, bundle);
      await page.evaluate(watchFrames);
      await pressThreeTimes(page);
      const after = await openLocked(session).catch((cause: unknown) => {
        throw new Error(`${name} was left, and nothing is locked`, { cause });
      });
      const seen = await after.evaluate(takeSeen);
      expect(seen.event, `${name}, when the press is handled`).toBe('');
      // A page that is closed by then draws nothing any more.
      expect(seen.frame ?? '', `${name}, in the next frame`).toBe('');
      // Also when the key was not let go on the page that went.
      await after.press('Shift', 'up');
      await until(`end of ${name}`, async () => (await after.evaluate(ours)) === 1);
      expect(await after.evaluate(secrets), name).toEqual([]);
      await unlock(after);
      await after.close();
    }
    rmSync(bundle);
  }, 240_000);
});

/** Every page of ours, with something on it that nobody may see. */
const pages: Record<string, (stage: Stage, bundle: string) => Promise<Tab>> = {
  'the case page': async ({ session }) => {
    const page = await openCasePage(session);
    await openNewest(page);
    await page.waitFor(inCase.picture);
    return page;
  },
  'the popup': async ({ session, site }) => {
    const popup = await session.clickToolbar(await session.openTab(site.url('/sample.html')));
    await popup.waitFor(on.items);
    return popup;
  },
  'the welcome page': ({ session }) => opened(session, '/welcome.html', '[data-test=welcome]'),
  'the verify page': async ({ session }, bundle) => {
    const page = await opened(session, '/verify.html', inVerify.files);
    await verifiedBy(page, bundle);
    return page;
  },
};

async function opened(session: Session, path: string, ready: string): Promise<Tab> {
  const page = await session.openExtensionPage(path);
  await page.waitFor(ready);
  return page;
}

/** Presses Shift three times and does not let go of it the third time. */
async function pressThreeTimes(page: Tab): Promise<void> {
  await page.focus();
  await page.press('Shift');
  await page.press('Shift');
  // The page may be closed before the driver hears that the key went down.
  await page.press('Shift', 'down').catch((thrown: unknown) => console.warn(String(thrown)));
}

/** Writes down what is on the page at two moments after the third press, where another page finds it. */
function watchFrames(): void {
  let presses = 0;
  const shown = () => document.title + document.body.innerHTML;
  const note = (moment: string) => localStorage.setItem(moment, shown());
  localStorage.clear();
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Shift' && ++presses === 3) requestAnimationFrame(() => note('seen-frame'));
    },
    { capture: true },
  );
  // Not captured: after every listener on the way down, the one of the page among them.
  addEventListener('keydown', () => {
    if (presses === 3) note('seen-event');
  });
}

function takeSeen(): Seen {
  const [event, frame] = ['seen-event', 'seen-frame'].map((key) => localStorage.getItem(key));
  localStorage.clear();
  return { ...(event != null && { event }), ...(frame != null && { frame }) };
}

/** How many tabs show a page of Zegel. */
async function ours(): Promise<number> {
  const open = await browser.tabs.query({});
  return open.filter(({ url }) => url?.startsWith(browser.runtime.getURL('/'))).length;
}

/** What the memory of the session holds of the vault's key. */
async function secrets(): Promise<string[]> {
  return Object.keys(await browser.storage.session.get()).filter((key) => key === 'vault');
}
