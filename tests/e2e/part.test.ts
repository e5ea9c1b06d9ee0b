import { expect, it } from 'vitest';
import { itemPath } from '../../lib/bundle/layout.ts';
import { awkwardPage } from './awkward/all.ts';
import { pathOf } from './awkward/page.ts';
import { bytesIn, exportedCase } from './bundles.ts';
import { openCasePage } from './case-page.ts';
import { forgetOutcome, outcomeOf, startWay } from './long-steps.ts';
import { pageState, stateDifferences } from './page-state.ts';
import { decodePng } from './png.ts';
import { isPresent } from './source.ts';
import { inEachBrowser } from './stage.ts';
import { itemsIn } from './whole.ts';

/** Where the marker of a part stands. */
const marker = 'html > [popover=manual]';

/** Presses a key as the page hears it. */
function press(key: string, shiftKey = false): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }));
}

function drag(from: [number, number], to: [number, number]): void {
  const host = document.querySelector('html > [popover=manual]');
  const at = ([clientX, clientY]: [number, number]) => ({ clientX, clientY, bubbles: true });
  host?.dispatchEvent(new PointerEvent('pointerdown', at(from)));
  host?.dispatchEvent(new PointerEvent('pointermove', at(to)));
  host?.dispatchEvent(new PointerEvent('pointerup', at(to)));
}

inEachBrowser((stage) => {
  it.each(['keys', 'pointer'])(
    'a part is marked by %s and cut out of the untouched view',
    async (by) => {
      const { session, site } = stage;
      const watcher = await openCasePage(session);
      await watcher.evaluate(forgetOutcome);
      const tab = await session.openTab(site.url(pathOf(awkwardPage('in-use'))));
      const before = await pageState(tab);
      await startWay(session, tab, 'part');
      await tab.waitFor(marker);
      if (by === 'pointer') await tab.evaluate(drag, [100, 120], [400, 300]);
      else {
        await tab.evaluate(press, 'ArrowRight');
        await tab.evaluate(press, 'ArrowDown', true);
      }
      await tab.evaluate(press, 'Enter');
      expect(await outcomeOf(watcher)).toBe('done');
      expect(stateDifferences(before, await pageState(tab))).toEqual([]);
      await tab.close();
      await watcher.close();
      const bundle = await exportedCase(stage);
      const { number, record } = itemsIn(bundle).at(-1)!;
      const part = record.coverage.part!;
      if (by === 'pointer') expect(part).toMatchObject({ x: 100, y: 120, width: 300, height: 180 });
      const [view, cut] = ['view.png', 'part.png'].map((name) =>
        decodePng(bytesIn(bundle.files, itemPath(number, name))),
      );
      expect([cut!.width, cut!.height]).toEqual([part.width, part.height]);
      for (const [x, y] of [
        [0, 0],
        [10, 20],
        [part.width - 1, part.height - 1],
      ] as const)
        expect(cut!.colourAt(x, y)).toEqual(view!.colourAt(part.x + x, part.y + y));
    },
  );

  it('a part that is given up leaves no item, and says so', async () => {
    const { session, site } = stage;
    const watcher = await openCasePage(session);
    await watcher.evaluate(forgetOutcome);
    const tab = await session.openTab(site.url('/sample.html'));
    await startWay(session, tab, 'part');
    await tab.waitFor(marker);
    await tab.evaluate(press, 'Escape');
    expect(await outcomeOf(watcher)).toBe('failed');
    expect(await tab.evaluate(isPresent, marker)).toBe(false);
    const popup = await session.clickToolbar(tab);
    await popup.waitFor('[data-test=outcome][data-state=failed]');
    await popup.close();
    await tab.close();
    await watcher.close();
  });
});
