import { beforeEach, describe, expect, it } from 'vitest';
import type { Bytes } from '../../lib/base/bytes.ts';
import { noReporting } from '../../lib/evidence/reporting.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import { exportCase } from '../../lib/flows/export.ts';
import type { Review } from '../../lib/flows/review.ts';
import type { Database } from '../../lib/store/database.ts';
import { keepReporting } from '../../lib/store/reporting.ts';
import { captureScreen, freshDatabase, openVault, setting, target } from '../samples/capture.ts';
import { exportingTo } from '../samples/exporting.ts';

let database: Database;
let review: Review;

beforeEach(() => {
  database = freshDatabase();
  review = caseReview(database, () => new Date(), openVault(database));
});

async function capture(): Promise<string> {
  const reply = await captureScreen(setting(database), target, 'popup');
  if (!reply.ok) throw new Error(reply.fault);
  return reply.item;
}

/** Exports the case into memory; the size of the bundle. */
async function exported(): Promise<number> {
  const written = new Map<string, Bytes>();
  await exportCase(await exportingTo(written, database), 'nl');
  return [...written.values()].reduce((sum, { length }) => sum + length, 0);
}

const due = async () => (await review.overview()).due;

describe('what is in no bundle yet', () => {
  it('is everything at first, then what came after the last bundle, and not what was deleted', async () => {
    expect(await due()).toBe(0);
    await capture();
    await capture();
    expect(await due()).toBe(2);
    await exported();
    expect(await due()).toBe(0);
    const [third] = [await capture(), await capture()];
    expect(await due()).toBe(2);
    await review.remove(third);
    expect(await due()).toBe(1);
  });

  it('does not count what the reporter chose to leave out', async () => {
    const [, second] = [await capture(), await capture()];
    const { code } = await review.overview();
    await keepReporting(database, code!, { ...noReporting, leftOut: [second] });
    await exported();
    expect(await due()).toBe(0);
  });

  it('is still everything after an export that failed', async () => {
    await capture();
    const setup = await exportingTo(new Map(), database, {
      create: () => Promise.reject(new Error('no room')),
    });
    await expect(exportCase(setup, 'nl')).rejects.toThrow();
    expect(await due()).toBe(1);
  });
});

describe('the size of a bundle', () => {
  it('is told beforehand, without what is left out', async () => {
    const [first] = [await capture(), await capture()];
    const whole = await review.bundleSize([]);
    expect(await review.bundleSize([first])).toBeLessThan(whole);
    expect(whole).toBeGreaterThan(0);
    expect(whole).toBeLessThan(await exported());
  });
});
