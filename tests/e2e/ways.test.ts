import { expect, it } from 'vitest';
import { itemPath } from '../../lib/bundle/layout.ts';
import { awkwardPage } from './awkward/all.ts';
import { judgeTiles } from './awkward/conversation-judge.ts';
import { pathOf } from './awkward/page.ts';
import type { Tab } from './browser.ts';
import { exportedCase, logIn } from './bundles.ts';
import { openCasePage, until } from './case-page.ts';
import { forgetOutcome, openProgress, outcomeOf, startWay } from './long-steps.ts';
import { pageState, stateDifferences } from './page-state.ts';
import { inEachBrowser, type Stage } from './stage.ts';
import { captureByToolbar } from './steps.ts';
import { itemsIn, tilesOf } from './whole.ts';

/** What the functions below see in a page of the extension, where both browsers have it. */
declare const browser: { storage: { session: { get(key: string): Promise<object> } } };

interface Progress {
  phase: string;
  done: number;
}

async function progressOf(): Promise<Progress | null> {
  const stored = await browser.storage.session.get('capture-progress');
  return (stored as Record<string, Progress>)['capture-progress'] ?? null;
}

/** Waits until so many pictures of a longer capture are stored. */
async function pictures(watcher: Tab, count: number): Promise<void> {
  const taken = async () => ((await watcher.evaluate(progressOf))?.done ?? 0) >= count;
  await until(`${count} pictures`, taken, 60_000);
}

/** Begins to follow the long chat downward. */
async function begun({ session, site }: Stage): Promise<{ tab: Tab; watcher: Tab }> {
  const watcher = await openCasePage(session);
  await watcher.evaluate(forgetOutcome);
  const tab = await session.openTab(site.url(pathOf(awkwardPage('chat-down'))));
  await tab.waitFor('[data-message-id]');
  return { tab, watcher };
}

inEachBrowser((stage) => {
  it('a longer capture shows how far it is, and keeps what there is when it is stopped', async () => {
    const { session } = stage;
    const { tab, watcher } = await begun(stage);
    const before = await pageState(tab);
    await startWay(session, tab, 'down', 400);
    await pictures(watcher, 3);
    const popup = await openProgress(session, tab);
    expect(await popup.text('[data-test=capture-progress]')).toMatch(/\d+ .*\d+/);
    await popup.click('[data-test=stop-capture]');
    await popup.close();
    expect(await outcomeOf(watcher)).toBe('done');
    expect(stateDifferences(before, await pageState(tab))).toEqual([]);
    const next = await session.clickToolbar(tab);
    await next.waitFor('[data-test=outcome][data-state=done]');
    await next.close();
    await tab.close();
    await watcher.close();
    const bundle = await exportedCase(stage);
    const { long } = itemsIn(bundle).at(-1)!.record.coverage;
    expect(long?.ending).toBe('stopped');
    expect(long?.tiles.length).toBeGreaterThanOrEqual(3);
    expect(bundle.verdict.level).not.toBe('error');
  });

  it('another tab in front ends a longer capture without any picture of that tab', async () => {
    const { session, site } = stage;
    const { tab, watcher } = await begun(stage);
    await startWay(session, tab, 'down', 400);
    await pictures(watcher, 2);
    const other = await session.openTab(site.url('/sample.html'));
    expect(await outcomeOf(watcher)).toBe('done');
    await other.close();
    await tab.close();
    await watcher.close();
    const bundle = await exportedCase(stage);
    const item = itemsIn(bundle).at(-1)!;
    const { long } = item.record.coverage;
    expect(long?.ending).toBe('page-changed');
    const area = long!.tiles[0]!.crop;
    const found = judgeTiles(tilesOf(bundle, item), { ratio: 1, area, messages: [] });
    expect(found).toEqual([]);
    expect(bundle.verdict.level).not.toBe('error');
  });

  it('a background that dies leaves the tiles, a page that puts itself back, and says so', async () => {
    const { session } = stage;
    const { tab, watcher } = await begun(stage);
    const before = await pageState(tab);
    await startWay(session, tab, 'down', 400);
    await pictures(watcher, 3);
    await session.killBackground();
    // The script in the page waits for twenty seconds before it believes that nobody will come.
    const isBack = async () => stateDifferences(before, await pageState(tab)).length === 0;
    await until('page as it was', isBack, 40_000);
    // The next click starts a new background, which closes what broke off before it does anything.
    const { popup, outcome } = await captureByToolbar(session, tab);
    expect(outcome).toBe('done');
    await popup.close();
    await tab.close();
    await watcher.close();
    const bundle = await exportedCase(stage);
    const { record } = itemsIn(bundle).at(-2)!;
    expect(record.failures).toMatchObject([{ code: 'capture-interrupted' }]);
    const names = record.files.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['draft.json', 'view.png', 'tiles/0002.png']));
    expect(logIn(bundle).map(({ action }) => action)).toContain('acquisition-incomplete');
    expect(bundle.verdict.level).not.toBe('error');
  }, 180_000);

  it('leaving quickly stops a longer capture, keeps what there is and puts the page back', async () => {
    const { session } = stage;
    const { tab, watcher } = await begun(stage);
    const before = await pageState(tab);
    await startWay(session, tab, 'down', 400);
    await pictures(watcher, 2);
    const popup = await openProgress(session, tab);
    // The popup may be gone before the browser has answered that it was pressed.
    await popup.click('[data-test=quick-exit]').catch((thrown: unknown) => {
      if (!/target closed/i.test(String(thrown))) throw thrown;
    });
    const after = await openCasePage(session);
    await until('end of the capture', async () => (await after.evaluate(progressOf)) === null);
    expect(stateDifferences(before, await pageState(tab))).toEqual([]);
    await tab.close();
    await after.close();
    const { long } = itemsIn(await exportedCase(stage)).at(-1)!.record.coverage;
    expect(long?.ending).toMatch(/stopped|page-changed/);
    expect(long?.tiles.length).toBeGreaterThanOrEqual(2);
  });

  it('details only keep address and text, and nothing that could hold a picture', async () => {
    const { session, site } = stage;
    const tab = await session.openTab(site.url('/sample.html'));
    const popup = await session.clickToolbar(tab);
    await popup.waitFor('[data-test=capture]:not([disabled])');
    await popup.click('[data-test=more-ways] summary');
    await popup.click('[data-test=way-facts]');
    await popup.waitFor('[data-test=outcome][data-state=done]');
    await popup.close();
    await tab.close();
    const bundle = await exportedCase(stage);
    const { number, record } = itemsIn(bundle).at(-1)!;
    expect(record.way).toBe('facts');
    expect(record.files.map(({ name }) => name)).toEqual(['page.txt']);
    const folder = itemPath(number, '');
    const own = [...bundle.files.keys()].filter((path) => path.startsWith(folder));
    expect(own.map((path) => path.slice(folder.length)).sort()).toEqual(['item.json', 'page.txt']);
  });

  it('a second longer capture is refused while one is running, and the first goes on', async () => {
    const { session, site } = stage;
    const { tab, watcher } = await begun(stage);
    await startWay(session, tab, 'down', 25);
    await pictures(watcher, 1);
    const refused = await watcher.evaluate(askAgain, site.url(pathOf(awkwardPage('chat-down'))));
    expect(refused).toBe('capture-running');
    expect(await outcomeOf(watcher)).toBe('done');
    await tab.close();
    await watcher.close();
    const bundle = await exportedCase(stage);
    expect(itemsIn(bundle).at(-1)!.record.coverage.long?.tiles).toHaveLength(25);
  }, 180_000);
});

/** Asks for the whole page of a tab, as a popup would; gives the fault. */
async function askAgain(url: string): Promise<string> {
  const { tabs, runtime } = browser as unknown as {
    tabs: { query(what: object): Promise<{ id: number; windowId: number; url?: string }[]> };
    runtime: { sendMessage(message: object): Promise<{ fault?: string }> };
  };
  const { id: tab, windowId: window } = (await tabs.query({})).find((one) => one.url === url)!;
  const argument = { target: { tab, window }, way: 'page', direction: null, screens: 25 };
  return (await runtime.sendMessage({ name: 'capture', argument })).fault ?? 'none';
}
