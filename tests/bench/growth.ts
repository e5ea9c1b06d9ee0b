import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { type BrowserName, browserNames, type Tab } from '../e2e/browser.ts';
import { openCasePage } from '../e2e/case-page.ts';
import { buildOrExit } from './build.ts';
import { svgOf } from './chart.ts';
import { timedExport } from './export.ts';
import { median } from './figure.ts';
import { chartsOf, type Point } from './growth-charts.ts';
import { idleMemory, peakMemory } from './memory.ts';
import type { BenchPage } from './page.ts';
import type { Place } from './part.ts';
import { inBrowser } from './place.ts';
import { seed } from './seed.ts';

/** What the functions below see in `/bench.html`. */
declare const bench: BenchPage;

const docs = join(import.meta.dirname, '../../docs');
const kept = join(docs, 'growth.json');

const usage = `usage: npm run growth [-- --sizes N,N,…] [--browser chromium|firefox] [--built]
  Measures the same with more and more items, and draws docs/growth-*.svg.
  --sizes    by default 10,100,1000,10000; what was measured before with another size stays
  --browser  by default both
  --built    measures what is built already`;

/** Sides of the pictures, in pixels: about 10 kB each. */
const sides = [64, 40] as const;
const runs = 3;

await main();

async function main(): Promise<void> {
  const { sizes, browsers, built } = readArguments();
  if (!built) buildOrExit();
  for (const browser of browsers) {
    await inBrowser(browser, async (place) => {
      const page = await place.session.openExtensionPage('/bench.html');
      for (const [index, items] of sizes.entries())
        await keep(await measured(place, page, items, sizes[index - 1] ?? 0));
    });
  }
}

/** One size: what is missing is added, then everything is measured. */
async function measured(
  { browser, session }: Place,
  page: Tab,
  items: number,
  before: number,
): Promise<Point> {
  // Behind the tab of the size before it would be slowed down by the browser.
  await page.focus();
  const begun = performance.now();
  await seed(page, items - before, ...sides);
  const add = (performance.now() - begun) / (items - before);
  const open = async (path: string) =>
    median(await page.evaluate((from, count) => bench.open(from, count), path, runs));
  const [popup, casePage] = [await open('/popup.html'), await open('/case.html')];
  const { first } = await page.evaluate((count) => bench.search(count), runs);
  const idle = await idleMemory(session);
  const opened = await openCasePage(session);
  const looking = (await idleMemory(session)) - idle;
  const exported = timedExport(session, opened);
  const peak = await peakMemory(session, exported);
  const { ms } = await exported;
  await opened.close();
  const memory = { looking: Math.max(looking, 1), exporting: Math.max(peak - idle, 1) };
  return { browser, items, add, popup, case: casePage, search: first, export: ms / items, memory };
}

async function keep(point: Point): Promise<void> {
  console.log(JSON.stringify(point));
  const old = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Point[]) : [];
  const others = old.filter((one) => one.browser !== point.browser || one.items !== point.items);
  const points = [...others, point].sort((a, b) => a.items - b.items);
  writeFileSync(kept, await format(JSON.stringify(points), { parser: 'json', printWidth: 100 }));
  for (const [name, chart] of Object.entries(chartsOf(points)))
    writeFileSync(join(docs, `growth-${name}.svg`), svgOf(chart));
}

function readArguments() {
  const options = {
    sizes: { type: 'string', default: '10,100,1000,10000' },
    browser: { type: 'string' },
    built: { type: 'boolean', default: false },
  } as const;
  try {
    const { values } = parseArgs({ options });
    const browsers: BrowserName[] = browserNames.filter((one) => one === (values.browser ?? one));
    const sizes = values.sizes.split(',').map(Number);
    const grows = sizes.every((size, at) => Number.isInteger(size) && size > (sizes[at - 1] ?? 0));
    if (browsers.length === 0 || !grows) throw new Error('no such browser, or sizes do not grow');
    return { sizes, browsers, built: values.built };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}
