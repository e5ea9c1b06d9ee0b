import type { Tab } from '../e2e/browser.ts';
import type { BenchPage } from './page.ts';

/** What the function below sees in `/bench.html`. */
declare const bench: BenchPage;

/** A question to a page may take two minutes; so much of them goes in one. */
const atOnce = 60_000_000;

/**
 * Fills the case through `/bench.html` with items of a picture each.
 * @param width of the picture in pixels, which are noise: 1000 by 640 make 2.5 MB
 */
export async function seed(page: Tab, count: number, width: number, height: number): Promise<void> {
  const step = Math.min(250, Math.ceil(atOnce / (width * height * 4)));
  const sow = (items: number, ...sides: [number, number]) => bench.seed(items, ...sides);
  for (let done = 0; done < count; done += step)
    await page.evaluate(sow, Math.min(step, count - done), width, height);
}
