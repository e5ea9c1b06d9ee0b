import { openCasePage } from '../e2e/case-page.ts';
import { tallHeight } from '../e2e/pages.ts';
import { type Figure, figure, figureAtMost, median } from './figure.ts';
import { barePicture, quota, timedCapture } from './long-capture.ts';
import type { Part, Place } from './part.ts';

/**
 * A whole page of 20,000 px, from the click until it is stored and told. Chromium allows two
 * pictures a second, so n of them cost (n - 1) / 2 s at least; Firefox can draw it in one call.
 */
export const wholePage: Part = {
  name: 'page',
  async measure({ browser, session, site, runs = 3 }: Place): Promise<Figure[]> {
    const watcher = await openCasePage(session);
    const tab = await session.openTab(site.url('/tall.html'));
    const [floor, value]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run++) {
      const { ms, pictures } = await timedCapture(session, tab, watcher, { way: 'page' });
      value.push(ms);
      // The click of the capture has granted the tab.
      const bare = browser === 'chromium' ? quota(pictures) : barePicture(watcher, tallHeight);
      floor.push(await bare);
    }
    const name = `whole page ${browser}`;
    if (browser === 'firefox') return [figure(name, { floor, value }, 2.5)];
    return [figureAtMost(name, { floor, value }, 1.15 * median(floor) + 1_000)];
  },
};
