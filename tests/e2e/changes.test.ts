import { expect, it } from 'vitest';
import { itemPath } from '../../lib/bundle/layout.ts';
import type { Tab } from './browser.ts';
import { type Bundle, bytesIn, exportedCase, recordsIn } from './bundles.ts';
import { type Answer, answers, ask, beginBusyCapture, faultIn, grant, isKept } from './busy.ts';
import { captureOf, openCasePage } from './case-page.ts';
import { bandColours } from './pages.ts';
import { decodePng } from './png.ts';
import { inEachBrowser, type Stage } from './stage.ts';

/** What a function below sees in a page of the extension, where both browsers have it. */
declare const browser: { windows: { create(options: object): Promise<unknown> } };

/** Captures a page that keeps the reader waiting, and does something to it meanwhile. */
async function during(
  stage: Stage,
  act: (tab: Tab) => Promise<unknown>,
): Promise<{ answer: Answer; bundle: Bundle }> {
  const { session, site } = stage;
  await captureOf(session, site.url('/sample.html'));
  const { page, tab } = await beginBusyCapture(stage);
  await act(tab);
  const [answer] = await answers(page);
  await page.close();
  await tab.close().catch(() => undefined);
  return { answer: answer!, bundle: await exportedCase(stage) };
}

inEachBrowser((stage) => {
  it('another tab in front during a capture: no picture, and the record says why', async () => {
    const { session, site } = stage;
    const { answer, bundle } = await during(stage, () => session.openTab(site.url('/gone.html')));
    expect(isKept(answer)).toBe(true);
    const record = recordsIn(bundle).at(-1)!;
    expect(record.coverage).toMatchObject({ taken: 0, changes: [{ kind: 'tab-switched' }] });
    // Which one depends on what came first: the switch, or the picture of what is no longer in front.
    expect(record.failures).toMatchObject([{ step: 'view' }]);
    expect(['page-changed', 'picture-failed']).toContain(record.failures[0]!.code);
    expect(record.files.map(({ name }) => name)).toEqual(['page.txt', 'page.html']);
    expect(record.page?.title).toBe('Busy');
    expect(bundle.verdict.level).not.toBe('error');
  });

  // Firefox lets the next site take over at once, and with it ends the right to look at the tab.
  it('a page that goes to another site during a capture: an item that says so, or a clear fault', async () => {
    const { site } = stage;
    const elsewhere = site.url('/gone.html').replace('127.0.0.1', 'localhost');
    const { answer, bundle } = await during(stage, (tab) => tab.goto(elsewhere));
    if (isKept(answer)) {
      const record = recordsIn(bundle).at(-1)!;
      expect(record.address).toBe(site.url('/busy.html'));
      expect(record.coverage.changes.map(({ kind }) => kind)).toContain('navigated');
    } else expect(['page-forbidden', 'nothing-captured']).toContain(faultIn(answer));
    expectEarlier(bundle);
  });

  it('a tab that is closed during a capture: an item that says so, or a clear fault', async () => {
    const { answer, bundle } = await during(stage, (tab) => tab.close());
    if (isKept(answer)) {
      const { changes } = recordsIn(bundle).at(-1)!.coverage;
      expect(changes.map(({ kind }) => kind)).toContain('tab-closed');
    } else expect(faultIn(answer)).toBe('page-gone');
    expectEarlier(bundle);
  });

  it('two windows captured at the same moment are two items, each with its own page', async () => {
    const { session, site } = stage;
    const urls = [site.url('/colours.html'), site.url('/sample.html')];
    const page = await openCasePage(session);
    const first = await session.openTab(urls[0]!);
    await page.evaluate((url) => void browser.windows.create({ url }), urls[1]!);
    const second = await session.waitForTab(/sample\.html/);
    await second.waitFor('#bericht-4711');
    for (const tab of [first, second]) await grant(stage, tab);
    await page.evaluate(ask, urls);
    const replies = await answers(page);
    expect(replies.map(isKept)).toEqual([true, true]);
    for (const tab of [first, second, page]) await tab.close();
    const bundle = await exportedCase(stage);
    const count = recordsIn(bundle).length;
    const seen = [count - 1, count].map((number) => picturedIn(bundle, number));
    expect(new Set(seen)).toEqual(new Set(['colours', 'sample']));
    expect(bundle.verdict.level).not.toBe('error');
  });
});

/** What was kept before is still there, and the log is whole. */
function expectEarlier(bundle: Bundle): void {
  expect(recordsIn(bundle).length).toBeGreaterThanOrEqual(1);
  expect(bundle.verdict.level).not.toBe('error');
}

/** Which page the picture of an item shows; its record has to name the same. */
function picturedIn(bundle: Bundle, number: number): string {
  const record = recordsIn(bundle)[number - 1]!;
  const [name] = /colours|sample/.exec(record.address ?? '') ?? [];
  const picture = decodePng(bytesIn(bundle.files, itemPath(number, 'view.png')));
  const colour = String(picture.colourAt(5, 50));
  expect(colour === String(bandColours[0]), `picture of ${name}`).toBe(name === 'colours');
  return name ?? '';
}
