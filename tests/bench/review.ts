import { figure } from './figure.ts';
import type { BenchPage } from './page.ts';
import type { Part } from './part.ts';
import { seed } from './seed.ts';

/** What the functions below see in `/bench.html`. */
declare const bench: BenchPage;

/**
 * Popup and case page with thousands of items, against the same pages with none; and a search,
 * against looking through the same text in memory.
 */
export const review: Part = {
  name: 'review',
  async measure({ browser, session, runs = 5, size: items = 5_000 }) {
    const page = await session.openExtensionPage('/bench.html');
    const open = (path: string) =>
      page.evaluate((from, count) => bench.open(from, count), path, runs);
    const empty = { popup: await open('/popup.html'), case: await open('/case.html') };
    await seed(page, items, 16, 10);
    const full = { popup: await open('/popup.html'), case: await open('/case.html') };
    const search = await page.evaluate((count) => bench.search(count), runs);
    return [
      figure(`popup, ${items} ${browser}`, { floor: empty.popup, value: full.popup }, 1.5),
      figure(`case, ${items} ${browser}`, { floor: empty.case, value: full.case }, 2),
      figure(`search, ${items} ${browser}`, search, 3),
    ];
  },
};
