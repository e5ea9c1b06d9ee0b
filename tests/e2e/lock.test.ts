import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserNames, type Tab } from './browser.ts';
import { captureOf, countItems, openCasePage, rowsOf, until } from './case-page.ts';
import { launch } from './launch.ts';
import { ownFiles } from './own-files.ts';
import { inEachBrowser, type Stage } from './stage.ts';
import { on } from './steps.ts';
import {
  lock,
  lockNow,
  openLocked,
  openProtected,
  pressAndLook,
  tryWrong,
  unlock,
} from './vault-steps.ts';

/** What the functions below see in a page of the extension, where both browsers have it. */
declare const browser: {
  runtime: { getURL(path: string): string };
  tabs: { query(what: object): Promise<{ url?: string; active: boolean }[]> };
  storage: {
    local: { get(): Promise<object> };
    session: { get(): Promise<object>; set(values: object): Promise<void> };
  };
  alarms: { create(name: string, when: object): Promise<void> };
};

function shiftThreeTimes(): string {
  for (let count = 0; count < 3; count++)
    for (const type of ['keydown', 'keyup'])
      document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
  return document.title + document.body.innerHTML;
}

/** How many tabs there are, and how many of them show a page of Zegel. */
async function tabs(): Promise<{ all: number; ours: number }> {
  const home = browser.runtime.getURL('/');
  const open = await browser.tabs.query({});
  return { all: open.length, ours: open.filter(({ url }) => url?.startsWith(home)).length };
}

/** The number of secrets in the memory of the session. */
async function secrets(): Promise<number> {
  return 'vault' in (await browser.storage.session.get()) ? 1 : 0;
}

inEachBrowser((stage) => {
  it.each(['the button', 'Shift three times'])(
    'leaving with %s: the screen is empty at once, the key dropped, all of Zegel closed',
    async (way) => {
      await withProtectedCase(stage, async (first) => {
        const { session } = stage;
        const second = await openCasePage(session);
        expect(await second.evaluate(secrets)).toBe(1);
        const before = await second.evaluate(tabs);
        expect(before.ours).toBe(2);
        const left =
          way === 'the button'
            ? await first.evaluate(pressAndLook, lock.leave)
            : await first.evaluate(shiftThreeTimes);
        expect(left).toBe('');
        const after = await openLocked(session);
        await until('end of the pages', async () => (await after.evaluate(tabs)).ours === 1);
        // Two pages of ours went, one empty tab came, and this page.
        expect((await after.evaluate(tabs)).all).toBe(before.all);
        expect(await after.evaluate(secrets)).toBe(0);
        return after;
      });
    },
  );

  it('leaving from the popup closes the case page too, and drops the key', async () => {
    await withProtectedCase(stage, async (page) => {
      const { session, site } = stage;
      const tab = await session.openTab(site.url('/sample.html'));
      const popup = await session.clickToolbar(tab);
      await popup.waitFor(on.items);
      // The popup may be gone before it can tell. And a tab that is opened before it has the click
      // takes it away.
      await popup.evaluate(pressLater, lock.leave);
      await until('no case page', () => isGone(page));
      const after = await openLocked(session);
      await until('end of the pages', async () => (await after.evaluate(tabs)).ours === 1);
      await tab.close();
      return after;
    });
  });

  it('locks by itself when it was not used, and shows nothing of the case any more', async () => {
    await withProtectedCase(stage, async (page) => {
      await page.waitFor(on.items);
      await page.evaluate(letTimePass);
      await page.waitFor(lock.form);
      expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/sample|voorbeeld/i);
      expect(await page.evaluate(secrets)).toBe(0);
      return page;
    });
  });

  it('stays open while it is used: a key puts off the lock', async () => {
    await withProtectedCase(stage, async (page) => {
      const { session } = stage;
      await page.close();
      const used = await openCasePage(session);
      await used.evaluate(endsIn, 30_000);
      await used.click(on.items);
      await until('a later end', async () => (await used.evaluate(left)) > 200_000);
      await lockNow(used);
      return used;
    });
  });

  it('wiping while locked is asked twice, needs no passphrase and leaves nothing', async () => {
    const { session, site } = stage;
    await captureOf(session, site.url('/sample.html'));
    const page = await openProtected(session);
    await lockNow(page);
    await page.click('[data-test=wipe]');
    await page.click('[data-test=wipe-again]');
    expect(await page.evaluate(rowsOf, 'items')).toBeGreaterThan(0);
    await page.click('[data-test=wipe-confirm]');
    await page.waitFor(lock.gone);
    for (const table of ['cases', 'items', 'files', 'custody', 'pending'])
      expect(await page.evaluate(rowsOf, table), table).toBe(0);
    expect(await page.evaluate(() => browser.storage.local.get())).toEqual({});
    expect(await page.evaluate(ownFiles)).toEqual([]);
    await page.close();
    expect((await captureOf(session, site.url('/sample.html'))).outcome).toBe('done');
    expect(await countItems(session)).toBe(1);
  });

  it('deleting the case is asked twice; the vault stays, and the next capture opens another', async () => {
    const { session, site } = stage;
    await captureOf(session, site.url('/sample.html'));
    const page = await openCasePage(session);
    await page.waitFor('[data-test=case-code]');
    const code = await page.text('[data-test=case-code]');
    await page.click(lock.safety);
    await page.click('[data-test=delete-case]');
    await page.click('[data-test=delete-case-again]');
    await page.click('[data-test=delete-case-confirm]');
    await page.waitFor(lock.gone);
    for (const table of ['cases', 'items', 'files', 'custody'])
      expect(await page.evaluate(rowsOf, table), table).toBe(0);
    expect(await page.evaluate(rowsOf, 'vault')).toBe(1);
    await captureOf(session, site.url('/sample.html'));
    await page.waitFor(on.items);
    expect(await page.text('[data-test=case-code]')).not.toBe(code);
    await page.close();
  });
});

/** A case with an item and a passphrase; the work ends with a page that is locked, which is wiped. */
async function withProtectedCase(stage: Stage, work: (page: Tab) => Promise<Tab>): Promise<void> {
  const { session, site } = stage;
  await captureOf(session, site.url('/sample.html'));
  const page = await openProtected(session);
  const end = await work(page);
  for (const step of ['wipe', 'wipe-again', 'wipe-confirm']) await end.click(`[data-test=${step}]`);
  await end.waitFor(lock.gone);
  await end.close();
}

function isGone(page: Tab): Promise<boolean> {
  return page.evaluate(() => location.pathname !== '/case.html').catch(() => true);
}

function pressLater(selector: string): void {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.click());
}

/** The time without use is over, and the alarm rings. */
async function letTimePass(): Promise<void> {
  await browser.storage.session.set({ 'vault-until': Date.now() - 1 });
  // Not awaited: made from outside the page, its promise never settles in Firefox.
  void browser.alarms.create('auto-lock', { when: Date.now() + 100 });
}

async function endsIn(ms: number): Promise<void> {
  await browser.storage.session.set({ 'vault-until': Date.now() + ms });
}

/** Milliseconds until it locks. */
async function left(): Promise<number> {
  const { 'vault-until': until } = (await browser.storage.session.get()) as Record<string, number>;
  return (until ?? 0) - Date.now();
}

describe.each(browserNames)('in %s, started again on the same profile', (name) => {
  it('is locked after the browser was closed, and still makes wait after five wrong tries', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'zegel-lock-'));
    let session = await launch(name, { profile });
    await openProtected(session);
    await session.close();
    session = await launch(name, { profile });
    const page = await openLocked(session);
    for (let tries = 0; tries < 5; tries++) await tryWrong(page);
    await page.waitFor(lock.wait);
    await session.close();
    session = await launch(name, { profile });
    const again = await openLocked(session);
    await again.waitFor(lock.wait);
    await again.waitFor(`${lock.unlock}[aria-disabled=true]`);
    await again.waitFor(`body:not(:has(${lock.wait}))`, 60_000);
    await unlock(again);
    await session.close();
    rmSync(profile, { recursive: true, maxRetries: 10, retryDelay: 100 });
  }, 180_000);
});
