import { beforeAll, describe, expect, it } from 'vitest';
import { nightly } from '../nightly.ts';
import { awkwardPage, awkwardPages } from './awkward/all.ts';
import { chatPages } from './awkward/chat-pages.ts';
import { areaOfPicture } from './awkward/image-pages.ts';
import { judgeAwkward, scaled } from './awkward/judge.ts';
import { type AwkwardPage, pathOf } from './awkward/page.ts';
import { browserNames, type Tab } from './browser.ts';
import { type Bundle, exportedCase } from './bundles.ts';
import { openCasePage, until } from './case-page.ts';
import { captureWay } from './long-steps.ts';
import { type PageState, pageState, stateDifferences } from './page-state.ts';
import { type Stage, useStage } from './stage.ts';
import { zoomTab } from './tab-steps.ts';
import { type Item, itemsIn, wholeOf } from './whole.ts';

const pages = awkwardPages.filter((page) => !chatPages.includes(page));

/** What was seen of one page: its item, and the page before and after. */
interface Done {
  outcome: 'done' | 'failed';
  before: PageState;
  after: PageState;
}

/** Waits until nothing glides or slides any more. */
const isStill = () =>
  document.getAnimations().every(({ playState, effect }) => {
    return playState === 'finished' || effect?.getComputedTiming().iterations === Infinity;
  });

async function capturePage(stage: Stage, watcher: Tab, page: AwkwardPage): Promise<Done> {
  const tab = await stage.session.openTab(stage.site.url(pathOf(page)));
  await until('still page', () => tab.evaluate(isStill));
  const before = await pageState(tab);
  // The picture that waits for the signal gets it while the page is being walked through.
  const signal = setInterval(() => stage.site.go(), 300);
  const endless = page.expects.includes('endless: stops at the bound');
  const outcome = await captureWay(stage.session, tab, watcher, 'page', endless ? 25 : 100);
  clearInterval(signal);
  const after = await pageState(tab);
  await tab.close();
  return { outcome, before, after };
}

describe.each(browserNames)('whole pages in %s', (browser) => {
  const stage = useStage(browser);
  const done = new Map<string, Done>();
  const items = new Map<string, Item>();
  let bundle: Bundle;

  beforeAll(async () => {
    const watcher = await openCasePage(stage.session);
    for (const page of pages) done.set(page.name, await capturePage(stage, watcher, page));
    await watcher.close();
    bundle = await exportedCase(stage);
    itemsIn(bundle).forEach((item, index) => items.set(pages[index]!.name, item));
  }, 600_000);

  it.each(pages.map(({ name }) => name))('the whole of %s is right, row by row', (name) => {
    const page = awkwardPage(name);
    const item = items.get(name)!;
    const { long } = item.record.coverage;
    const endless = page.expects.includes('endless: stops at the bound');
    const stuck = browser === 'chromium' && page.expects.includes('cannot be scrolled');
    expect(long?.ending).toBe(endless ? 'bound' : stuck ? 'no-progress' : 'end');
    const whole = wholeOf(bundle, item);
    const ratio = long!.pixelRatio;
    const end = endless || stuck ? Math.floor(whole.height / ratio) : Infinity;
    // What stays in the first tile, and what coverage says has not loaded, is not judged. A busy
    // machine may be late with two pictures, as long as that is said.
    const late = long!.imagesMissing.addresses.map(areaOfPicture);
    expect(late.length).toBeLessThanOrEqual(page.apart.length + 2);
    const except = late.map((area) => scaled(area, ratio));
    expect(judgeAwkward(whole, page, { ratio, until: end, except })).toEqual([]);
  });

  it.each(pages.filter(({ hides }) => hides.length > 0).map(({ name }) => name))(
    'coverage of %s names what was hidden or held in place',
    (name) => {
      const { altered } = items.get(name)!.record.coverage.long!;
      expect(altered.length).toBeGreaterThanOrEqual(awkwardPage(name).hides.length);
    },
  );

  it('a picture that never loads is named', () => {
    const { imagesMissing } = items.get('lazy-never')!.record.coverage.long!;
    expect(imagesMissing.addresses.join(' ')).toContain('/never/');
    expect(imagesMissing.count).toBe(imagesMissing.addresses.length);
  });

  const comparable = pages.filter(
    ({ expects }) => !expects.some((one) => /by itself|grows|lazy/.test(one)),
  );
  it.each(comparable.map(({ name }) => name))('%s is left exactly as it was found', (name) => {
    const { before, after } = done.get(name)!;
    expect(stateDifferences(before, after)).toEqual([]);
  });

  it('the bundle holds, and every outcome says whether the end was reached', () => {
    expect(bundle.verdict.level).not.toBe('error');
    for (const [name, { outcome }] of done) expect(outcome, name).toBe('done');
  });
});

// Firefox has no 1.1: it rounds its pixel to sixtieths, and shows 12/11.
const zooms = nightly ? [0.5, 0.8, 1.2, 1.25, 1.5, 2] : [0.8, 1.5];
const densities = nightly ? [1.25, 1.5, 2, 3] : [1.25, 3];
const zoomed = ['plain', 'sticky-header', 'panel'];

describe.each(browserNames)('zoomed pages in %s', (browser) => {
  const stage = useStage(browser);

  it('are whole and seamless at every zoom, and left as they were', async () => {
    const { session, site } = stage;
    const watcher = await openCasePage(session);
    const states: string[] = [];
    for (const zoom of zooms) {
      for (const name of zoomed) {
        const tab = await session.openTab(site.url(pathOf(awkwardPage(name))));
        await zoomTab(session, tab, zoom);
        await until('still page', () => tab.evaluate(isStill));
        const before = await pageState(tab);
        await captureWay(session, tab, watcher, 'page');
        const differences = stateDifferences(before, await pageState(tab));
        states.push(...differences.map((text) => `${name} at ${zoom}: ${text}`));
        await zoomTab(session, tab, 1);
        await tab.close();
      }
    }
    await watcher.close();
    expect(states).toEqual([]);
    expect(faultsIn(await exportedCase(stage), zooms)).toEqual([]);
  }, 600_000);
});

describe.each(browserNames)('screens of another density in %s', (browser) => {
  it.each(densities)(
    'give a seamless whole at %d',
    async (deviceScaleFactor) => {
      const { launch } = await import('./launch.ts');
      const { startSite } = await import('./site.ts');
      const site = await startSite();
      const session = await launch(browser, { deviceScaleFactor });
      try {
        const watcher = await openCasePage(session);
        for (const name of zoomed) {
          const tab = await session.openTab(site.url(pathOf(awkwardPage(name))));
          await captureWay(session, tab, watcher, 'page');
          await tab.close();
        }
        await watcher.close();
        const bundle = await exportedCase({ session });
        expect(faultsIn(bundle, [deviceScaleFactor])).toEqual([]);
      } finally {
        await session.close();
        await site.close();
      }
    },
    240_000,
  );
});

/** What is wrong with the wholes of the zoomed pages, at each ratio. */
function faultsIn(bundle: Bundle, ratios: readonly number[]): string[] {
  const items = itemsIn(bundle);
  return ratios.flatMap((ratio, at) =>
    zoomed.flatMap((name, index) => {
      const item = items[at * zoomed.length + index]!;
      const found = judgeAwkward(wholeOf(bundle, item), awkwardPage(name), { ratio });
      return found.map((text) => `${name} at ${ratio}: ${text}`);
    }),
  );
}
