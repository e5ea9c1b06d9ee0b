import { beforeEach, describe, expect, it } from 'vitest';
import { type Bytes, concat } from '../../lib/base/bytes.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import { capture } from '../../lib/flows/capture.ts';
import { closeInterrupted } from '../../lib/flows/close-interrupted.ts';
import type { Review } from '../../lib/flows/review.ts';
import type { Database } from '../../lib/store/database.ts';
import { freshDatabase, openVault, order, setting } from '../samples/capture.ts';
import { keptMedium, triedIn, unnamedFiles } from '../samples/kept-medium.ts';
import {
  type FakeMedium,
  fakeMedium,
  type Given,
  mediaSample,
  pointed,
} from '../samples/medium.ts';

const picture = mediaSample('bars.png');
const mebibyte = 1024 * 1024;

let database: Database;
let review: Review;

beforeEach(() => {
  database = freshDatabase();
  review = caseReview(database, () => new Date(), openVault(database));
});

describe('bytes that do not come whole', () => {
  const more = (then: () => void, extra: object = {}): Given => ({
    ...{ pieces: [concat(picture, new Uint8Array(mebibyte)), new Uint8Array(mebibyte)], then },
    ...extra,
  });
  const breaks = more(() => {
    throw new Error('network error');
  });

  it('leave nothing of the file, and the reason', async () => {
    const { medium, files } = await keptMedium(database, { routes: { 'same-origin': breaks } });
    expect(triedIn(medium)).toEqual([
      ['same-origin', 'broken-off'],
      ['cache', 'unreachable'],
    ]);
    expect(medium.tried[0]?.detail).toBe('network error');
    expect(files.map(({ name }) => name)).not.toContain('media/0001.png');
    expect(await unnamedFiles(database)).toEqual([]);
  });

  it('because the page went away end the search', async () => {
    const changes = [{ kind: 'navigated' as const, address: 'https://elders.example/' }];
    const watch = () => ({ seen: () => changes, stop: () => Promise.resolve(changes) });
    const parts = setting(database, {
      medium: fakeMedium({ routes: { 'same-origin': breaks }, opened: [] }),
    });
    const reply = await capture({ ...parts, watch }, order({ way: 'media', medium: pointed() }));
    const { record } = await review.open(reply.ok ? reply.item : '');
    expect(triedIn(record.media![0]!)).toEqual([['same-origin', 'page-gone']]);
    expect(record.coverage.changes.length).toBeGreaterThan(0);
  });

  it('because the reporter stopped end the search, and the rest stays', async () => {
    const stop = new AbortController();
    const routes = { 'same-origin': more(() => undefined) };
    const progress = () => Promise.resolve(stop.abort());
    const { medium, files } = await stopped(routes, stop.signal, progress);
    expect(triedIn(medium)).toEqual([['same-origin', 'stopped']]);
    expect(files.map(({ name }) => name)).toContain('view.png');
  });

  it('because the disk is full are recorded so, and the rest stays', async () => {
    let asked = 0;
    const odd = { medium: fakeMedium({ routes: { 'same-origin': [picture] }, opened: [] }) };
    const parts = setting(database, odd);
    const keepPieces: typeof parts.keepPieces = (item, file) => {
      asked++;
      return setting(database, { ...odd, free: 1024 }).keepPieces(item, file);
    };
    const wish = order({ way: 'media', medium: pointed() });
    const reply = await capture({ ...parts, keepPieces }, wish);
    const { record, files } = await review.open(reply.ok ? reply.item : '');
    expect(asked).toBe(1);
    expect(triedIn(record.media![0]!)).toEqual([['same-origin', 'storage-full']]);
    expect(record.failures).toMatchObject([{ code: 'media-storage-full' }]);
    expect(files.every(({ fault }) => fault === null)).toBe(true);
    expect(await unnamedFiles(database)).toEqual([]);
  });

  it('because they are too many are not even begun where that is known', async () => {
    const routes = { 'same-origin': more(() => undefined, { size: 3 * 1024 ** 3 }) };
    const { medium } = await keptMedium(database, { routes });
    expect(medium.tried[0]).toMatchObject({ reason: 'too-large', detail: String(3 * 1024 ** 3) });
  });

  it('because the browser was stopped leave the item with what was there, and say so', async () => {
    const never = new Promise<Bytes | null>(() => undefined);
    const begun = fakeMedium({ routes: { 'same-origin': [picture] }, opened: [] });
    let waits: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => (waits = resolve));
    const medium: typeof begun = async (tab, frame) => {
      const source = await begun(tab, frame);
      let given = 0;
      const piece = concat(picture, new Uint8Array(9 * mebibyte));
      const next = () => {
        // One piece is always on its way already.
        if (given++ < 2) return Promise.resolve(given === 1 ? piece : picture);
        waits();
        return never;
      };
      return { ...source, next };
    };
    void capture(setting(database, { medium }), order({ way: 'media', medium: pointed() }));
    await waiting;
    const { software } = setting(database);
    expect(await closeInterrupted(database, () => new Date(), software)).toBe(1);
    const [listed] = await review.items();
    const { record, files } = await review.open(
      listed?.state === 'whole' ? listed.summary.item : '',
    );
    expect(record).toMatchObject({ way: 'media', failures: [{ code: 'capture-interrupted' }] });
    expect(record.media).toBeUndefined();
    expect(files.map(({ name }) => name)).toEqual([
      ...['draft.json', 'view.png', 'page.txt', 'page.html'],
    ]);
    expect(await unnamedFiles(database)).toEqual([]);
  });

  async function stopped(
    routes: FakeMedium['routes'],
    signal: AbortSignal,
    progress: () => Promise<void>,
  ) {
    const parts = {
      ...setting(database, { medium: fakeMedium({ routes, opened: [] }) }),
      progress,
    };
    const reply = await capture(parts, order({ way: 'media', medium: pointed(), signal }));
    const { record, files } = await review.open(reply.ok ? reply.item : '');
    return { medium: record.media![0]!, files };
  }
});
