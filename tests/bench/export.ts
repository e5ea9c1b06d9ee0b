import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Session, Tab } from '../e2e/browser.ts';
import { inCase, openCasePage } from '../e2e/case-page.ts';
import { exportBundle, on } from '../e2e/steps.ts';
import { figure, figureAtMost, median } from './figure.ts';
import { idleMemory, peakMemory } from './memory.ts';
import type { Part } from './part.ts';
import { timeOf } from './program.ts';
import { seed } from './seed.ts';
import { startTiming, timed } from './stopwatch.ts';

/** Megabytes above idle. */
const room = 150;

/** What an export of a large case may take. */
const patience = 1_800_000;

/**
 * An export of items of 2.5 MB each, from the click until it is offered: decrypted, hashed again,
 * packed, signed and verified by ourselves; and `zip -0` of the same files on the same disk.
 */
export const exporting: Part = {
  name: 'export',
  async measure({ browser, session, runs = 3, size: items = 400 }) {
    await seed(await session.openExtensionPage('/bench.html'), items, 1_000, 640);
    const time: { floor: number[]; value: number[] } = { floor: [], value: [] };
    const [idle, peak]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run++) {
      const page = await openCasePage(session);
      idle.push(await idleMemory(session));
      const exported = timedExport(session, page);
      peak.push(await peakMemory(session, exported));
      const { ms, bundle } = await exported;
      time.value.push(ms);
      time.floor.push(timeOfZip(bundle));
      rmSync(bundle);
      await page.close();
    }
    const memory = { floor: idle, value: [Math.max(...peak)] };
    const most = median(idle) + room;
    return [
      figure(`export, ${items} x 2.5 MB ${browser}`, time, 4),
      figureAtMost(`export memory, ${items} x 2.5 MB ${browser}`, memory, most, 'MB'),
    ];
  },
};

/** Exports on a case page. Gives the milliseconds until the bundle was offered, and its path. */
export async function timedExport(
  session: Session,
  page: Tab,
): Promise<{ ms: number; bundle: string }> {
  await startTiming(page, 'click', on.exportStart, on.exportEnd);
  const { bundle } = await exportBundle(session, page, patience);
  const ms = await timed(page);
  await page.click(inCase.exportClose);
  await page.waitFor(`body:not(:has(${on.exportDone}))`);
  return { ms, bundle };
}

/** Unpacks a bundle beside itself and packs it again, without compression. */
function timeOfZip(bundle: string): number {
  const folder = mkdtempSync(join(dirname(bundle), 'floor-'));
  try {
    timeOf('unzip', ['-q', bundle, '-d', join(folder, 'bag')]);
    return timeOf('zip', ['-0', '-q', '-r', join(folder, 'floor.zip'), join(folder, 'bag')]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
