import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nightly } from '../nightly.ts';
import { verified } from './bundles.ts';
import { browserNames, type Session } from './browser.ts';
import { openCasePage } from './case-page.ts';
import { judge } from './judges.ts';
import { launch } from './launch.ts';
import { seedCase, withSeedPage } from './seed.ts';
import { exportBundle } from './steps.ts';

const mebibyte = 2 ** 20;

// Held in memory as a whole, even the smaller case would need more than is allowed.
const items = nightly ? 400 : 160;

/** Memory of the extension's processes in MiB: what they have for themselves and a share of the rest. */
async function memoryOf(session: Session): Promise<number> {
  const sizes = (await session.extensionPids()).map((pid) => {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Follows the memory until the work is done; gives the most that was seen. */
async function peakDuring(session: Session, work: Promise<unknown>): Promise<number> {
  let peak = 0;
  const running = { yes: true };
  const end = () => (running.yes = false);
  work.then(end, end);
  while (running.yes) {
    peak = Math.max(peak, await memoryOf(session));
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  return peak;
}

describe.each(browserNames)('in %s', (browser) => {
  let session: Session;
  let extension: string;
  beforeAll(async () => {
    extension = await withSeedPage(browser);
    session = await launch(browser, { extension });
  });
  afterAll(async () => {
    await session.close();
    rmSync(extension, { recursive: true });
  });

  it(`exporting ${items} items of 2.5 MB keeps within 250 MB above idle`, async () => {
    expect(await seedCase(session, items)).toBeGreaterThan(2_400_000);
    const page = await openCasePage(session);
    const idle = await settled(session);
    const work = exportBundle(session, page, 300_000);
    const peak = await peakDuring(session, work);
    const { bundle } = await work;
    const [low, high, above] = [idle, peak, peak - idle].map((size) => size.toFixed(0));
    console.log(`${browser}: idle ${low} MiB, peak ${high} MiB, ${above} MiB above`);
    expect((peak - idle) * mebibyte).toBeLessThan(250_000_000);
    expect((await verified(bundle)).code).toBe(0);
    expect((await judge(bundle)).every(({ ok }) => ok)).toBe(true);
    rmSync(bundle);
  }, 600_000);
});

/** Idle is reached when the memory has stopped falling. */
async function settled(session: Session): Promise<number> {
  let before = Infinity;
  let now = await memoryOf(session);
  while (now < before - 5) {
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    [before, now] = [now, await memoryOf(session)];
  }
  return now;
}
