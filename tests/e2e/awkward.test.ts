import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { awkwardPage } from './awkward/all.ts';
import { conversation } from './awkward/conversation.ts';
import { judgeIds, judgeTiles } from './awkward/conversation-judge.ts';
import { judgeAwkward } from './awkward/judge.ts';
import { pathOf } from './awkward/page.ts';
import type { Tab } from './browser.ts';
import { decodePng, type Picture } from './png.ts';
import { inEachBrowser, type Stage } from './stage.ts';
import { scrollElement, zoomTab } from './tab-steps.ts';
import { waitUntil } from './wait.ts';

// The test ground itself is tested here, with pictures that the browsers make without Zegel.
const folder = mkdtempSync(join(tmpdir(), 'zegel-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function pictured(tab: Tab, whole = true): Promise<Picture> {
  const path = join(folder, 'picture.png');
  await tab.screenshot(path, whole);
  return decodePng(readFileSync(path));
}

function opened({ session, site }: Stage, name: string): Promise<Tab> {
  return session.openTab(site.url(pathOf(awkwardPage(name))));
}

/** Pages of which the browser's own picture of the whole is right as they are opened. */
const stillPages = [
  ...['plain', 'short', 'wide', 'scaled', 'sticky-header', 'sticky-sidebar', 'parallax'],
  ...['smooth-scroll', 'scroll-snap', 'no-overflow', 'no-wheel', 'scrolls-back', 'nested'],
  ...['shadow', 'animated', 'reduced-motion', 'in-use'],
];

inEachBrowser((stage) => {
  it.each(stillPages)('the picture that the browser itself makes of %s is right', async (name) => {
    const tab = await opened(stage, name);
    const found = judgeAwkward(await pictured(tab), awkwardPage(name), { ratio: 1 });
    expect(found).toEqual([]);
    await tab.close();
  });

  it.each([
    ['fixed-banner', /^rows .*: band 16\d+ instead of \d+$/],
    ['cookie-bar', /^rows .*: band 16\d+ instead of \d+$/],
    ['fixed-pseudo', /no band but #fdfdfd instead of/],
    ['fixed-in-shadow', /columns 0-\d+: #fdfdfd, not the page's/],
    ['top-layer', /columns .* #fdfdfd, not the page's/],
  ])('what stands over %s is named', async (name, sentence) => {
    const tab = await opened(stage, name);
    // Bars that slide in are there when nothing moves any more.
    const isStill = () =>
      document.getAnimations().every(({ playState }) => playState === 'finished');
    await waitUntil('still page', async () => (await tab.evaluate(isStill)) || undefined);
    const until = await tab.evaluate(() => innerHeight - 20);
    const found = judgeAwkward(await pictured(tab, false), awkwardPage(name), { ratio: 1, until });
    expect(found).toContainEqual(expect.stringMatching(sentence));
    await tab.close();
  });

  it('a page from right to left is pictured from its right edge', async () => {
    const tab = await opened(stage, 'right-to-left');
    const { viewHeight: until, viewWidth: width } = await scrollElement(tab, 'page', {});
    const pictures = [await pictured(tab, false)];
    await scrollElement(tab, 'page', { left: -720 });
    pictures.push(await pictured(tab, false));
    const shown = { ratio: 1, until, width };
    const page = awkwardPage('right-to-left');
    expect(judgeAwkward(pictures[0]!, page, shown)).toEqual([]);
    expect(judgeAwkward(pictures[1]!, page, shown)).not.toEqual([]);
    await tab.close();
  });

  it.each([0.5, 0.8, 0.9, 1.1, 1.25, 1.5, 2])('bands are whole at a zoom of %d', async (zoom) => {
    const tab = await opened(stage, 'plain');
    await zoomTab(stage.session, tab, zoom);
    const { viewHeight: until, viewWidth } = await scrollElement(tab, 'page', {});
    const width = Math.floor(viewWidth * zoom);
    const picture = await pictured(tab, false);
    expect(judgeAwkward(picture, awkwardPage('plain'), { ratio: zoom, until, width })).toEqual([]);
    await zoomTab(stage.session, tab, 1);
    await tab.close();
  });

  it('frames of both origins show their bands', async () => {
    const tab = await opened(stage, 'frames');
    const { viewWidth: width } = await scrollElement(tab, 'page', { top: 700 });
    const shown = { ratio: 1, top: 700, until: 1_400, width };
    const judged = async () => {
      return judgeAwkward(await pictured(tab, false), awkwardPage('frames'), shown);
    };
    const isRight = async () => (await judged()).length === 0 || undefined;
    await waitUntil('picture with both frames', isRight);
    expect(stage.site.strangers().filter(({ host }) => host.includes('localhost'))).toEqual([]);
    await tab.close();
  });
});

const imagesLoaded = () =>
  [...document.images].map(({ complete, naturalWidth }) => complete && naturalWidth > 0);

inEachBrowser((stage) => {
  it('lazy images load when they come near, one on the signal, one never', async () => {
    const tab = await opened(stage, 'lazy-never');
    const first = await tab.evaluate(imagesLoaded);
    expect(first.at(-1)).toBe(false);
    for (let top = 0; top < 9_600; top += 400) await scrollElement(tab, 'page', { top });
    const loaded = async (missing: number[]) => {
      const all = await tab.evaluate(imagesLoaded);
      return all.every((is, at) => is !== missing.includes(at)) || undefined;
    };
    await waitUntil('images but two', () => loaded([5, 8]));
    stage.site.go();
    await waitUntil('images but one', () => loaded([8]));
    await scrollElement(tab, 'page', { top: 0 });
    expect(judgeAwkward(await pictured(tab), awkwardPage('lazy-never'), { ratio: 1 })).toEqual([]);
    await tab.close();
  });

  it('a page grows once, a feed for ever, and one cannot be scrolled', async () => {
    const once = await opened(stage, 'grows-once');
    const heightAt = async (tab: Tab, top: number) =>
      (await scrollElement(tab, 'page', { top })).height;
    await heightAt(once, 1_500);
    await waitUntil('grown page', async () => (await heightAt(once, 1_500)) === 4_000 || undefined);
    await once.close();
    const feed = await opened(stage, 'endless');
    for (const height of [3_000, 5_000, 7_000]) {
      await waitUntil('more', async () => (await heightAt(feed, 99_999)) > height || undefined);
    }
    await feed.close();
    const back = await opened(stage, 'scrolls-back');
    expect((await scrollElement(back, 'page', { top: 500 })).top).toBe(0);
    await back.close();
  });

  it.each(['panel', 'shadow-panel', 'no-overflow-body'])('%s scrolls within', async (name) => {
    const tab = await opened(stage, name);
    const { scroller } = awkwardPage(name);
    const { top, height } = await scrollElement(tab, scroller, { top: 1_000 });
    expect(top).toBe(1_000);
    expect(height).toBeGreaterThanOrEqual(4_000);
    await tab.close();
  });

  it.each([
    ['chat-down', 'down'],
    ['chat-late', 'down'],
    ['chat-up', 'up'],
  ] as const)('%s shows every message once when it is scrolled %s', async (name, way) => {
    const tab = await opened(stage, name);
    const ids = await tab.evaluate(collectMessages, way, 400);
    expect(judgeIds(way === 'up' ? ids.order.toReversed() : ids.order)).toEqual([]);
    expect(ids.most).toBeLessThanOrEqual(60);
    await tab.close();
  });

  it('tiles of a chat are read message by message', async () => {
    const tab = await opened(stage, 'chat-down');
    const area = await tab.evaluate(areaOf, '#messages');
    const pictures: Picture[] = [];
    for (let top = 0; top < 2_000; top += 400) {
      await scrollElement(tab, '#messages', { top });
      pictures.push(await pictured(tab, false));
    }
    const messages = conversation.slice(0, 28);
    expect(judgeTiles(pictures, { ratio: 1, area, messages })).toEqual([]);
    const found = judgeTiles(pictures.toSpliced(2, 1), { ratio: 1, area, messages });
    expect(found).toContain('tile 3 does not touch the one before it');
    await tab.close();
  });
});

function areaOf(selector: string): { x: number; y: number; width: number; height: number } {
  const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect();
  return { x, y, width, height };
}

/** Scrolls through a chat in the page and notes each message when it is first seen in the view. */
async function collectMessages(
  way: 'up' | 'down',
  step: number,
): Promise<{ order: string[]; most: number }> {
  const panel = document.querySelector('#messages')!;
  const seen = new Set<string>();
  let most = 0;
  for (let still = 0; still < 30;) {
    const view = panel.getBoundingClientRect();
    const shown = [...document.querySelectorAll<HTMLElement>('[data-message-id]')];
    most = Math.max(most, shown.length);
    const inView = shown.filter((node) => {
      const { top, bottom } = node.getBoundingClientRect();
      return top >= view.top && bottom <= view.bottom;
    });
    for (const node of way === 'up' ? inView.reverse() : inView)
      seen.add(node.dataset['messageId']!);
    const before = panel.scrollTop;
    panel.scrollTop += way === 'up' ? -step : step;
    still = panel.scrollTop === before && !panel.hasAttribute('aria-busy') ? still + 1 : 0;
    await new Promise(requestAnimationFrame);
  }
  return { order: [...seen], most };
}
