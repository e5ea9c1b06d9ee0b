import { awkwardPage } from '../e2e/awkward/all.ts';
import { pathOf } from '../e2e/awkward/page.ts';
import type { Tab } from '../e2e/browser.ts';
import { openCasePage } from '../e2e/case-page.ts';
import { screensOf } from '../e2e/long-steps.ts';
import { type Figure, figureAtMost, median } from './figure.ts';
import { barePicture, quota, timedCapture } from './long-capture.ts';
import type { Part, Place } from './part.ts';

const barePictures = 9;

/**
 * A conversation of 2,000 messages in a virtual list, followed upward to its beginning; with a size,
 * only so many screens of it. Neither browser draws in one call what scrolls inside a page, so the
 * floor in Firefox is as many bare pictures of the view, one after the other.
 */
export const conversation: Part = {
  name: 'conversation',
  async measure({ browser, session, site, runs = 1, size }: Place): Promise<Figure[]> {
    const watcher = await openCasePage(session);
    const wish = { way: 'up', screens: screensOf(size ?? 400) } as const;
    const [floor, value]: [number[], number[]] = [[], []];
    let taken = 0;
    for (let run = 0; run < runs; run++) {
      const tab = await session.openTab(site.url(pathOf(awkwardPage('chat-up'))));
      await tab.waitFor('[data-message-id]');
      const { ms, pictures } = await timedCapture(session, tab, watcher, wish);
      value.push(ms);
      floor.push(browser === 'chromium' ? quota(pictures) : await bare(watcher, pictures));
      taken = pictures;
      await tab.close();
    }
    const name = `conversation, ${taken} pictures ${browser}`;
    return [figureAtMost(name, { floor, value }, 1.3 * median(floor) + 2_000)];
  },
};

async function bare(watcher: Tab, pictures: number): Promise<number> {
  const each: number[] = [];
  for (let at = 0; at < barePictures; at++) each.push(await barePicture(watcher, 800));
  return median(each) * pictures;
}
