import { describe, expect, it } from 'vitest';
import { awkwardPage } from './awkward/all.ts';
import { pathOf } from './awkward/page.ts';
import { exportedCase } from './bundles.ts';
import { openCasePage } from './case-page.ts';
import { forgetOutcome, outcomeOf } from './long-steps.ts';
import { useStage } from './stage.ts';
import { itemsIn } from './whole.ts';

// The real menu of Chromium cannot be opened without a window, and Firefox cannot dispatch this.
describe('in chromium', () => {
  const stage = useStage('chromium');

  it('a line of the context menu captures, and the next popup says how it went', async () => {
    const { session, site } = stage;
    const watcher = await openCasePage(session);
    const tab = await session.openTab(site.url(pathOf(awkwardPage('plain'))));
    // The event of a test does not grant the tab; a click on the toolbar did.
    await (await session.clickToolbar(tab)).close();
    for (const line of ['capture-screen', 'capture-page']) {
      await watcher.evaluate(forgetOutcome);
      await session.inBackground(chooseLine, line);
      expect(await outcomeOf(watcher)).toBe('done');
    }
    await tab.close();
    await watcher.close();
    const ways = itemsIn(await exportedCase(stage)).slice(-2);
    expect(ways.map(({ record }) => [record.way, record.trigger])).toEqual([
      ['screen', 'menu'],
      ['page', 'menu'],
    ]);
  });
});

/** A line of the context menu is chosen, as the browser tells the background. */
function chooseLine(menuItemId: string): void {
  const { chrome } = globalThis as unknown as {
    chrome: { contextMenus: { onClicked: { dispatch(line: object, tab: object): void } } };
  };
  chrome.contextMenus.onClicked.dispatch({ menuItemId }, {});
}
