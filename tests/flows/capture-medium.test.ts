import { beforeEach, describe, expect, it } from 'vitest';
import { type Bytes, concat } from '../../lib/base/bytes.ts';
import { sha256 } from '../../lib/crypto/hash.ts';
import type { MediumTarget } from '../../lib/evidence/media-record.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import { capture } from '../../lib/flows/capture.ts';
import { closeInterrupted } from '../../lib/flows/close-interrupted.ts';
import type { Review } from '../../lib/flows/review.ts';
import type { Database } from '../../lib/store/database.ts';
import { freshDatabase, type Odd, openVault, order, setting } from '../samples/capture.ts';
import {
  type FakeMedium,
  fakeMedium,
  type Given,
  mediaSample,
  pointed,
} from '../samples/medium.ts';

const picture = mediaSample('bars.png');
const html = new TextEncoder().encode('<!doctype html><title>Niet hier</title>'.padEnd(9_000));
const mebibyte = 1024 * 1024;

let database: Database;
let review: Review;

beforeEach(() => {
  database = freshDatabase();
  review = caseReview(database, () => new Date(), openVault(database));
});

type Page = Omit<FakeMedium, 'opened'>;

async function kept(
  page: Page,
  target: MediumTarget = pointed(),
  odd: Odd = {},
  signal?: AbortSignal,
) {
  const opened: FakeMedium['opened'] = [];
  const parts = setting(database, { medium: fakeMedium({ ...page, opened }), ...odd });
  const wish = order({ way: 'media', medium: target, ...(signal && { signal }) });
  const reply = await capture(parts, wish);
  if (!reply.ok) throw new Error(reply.fault);
  const item = await review.open(reply.item);
  const medium = item.record.media![0]!;
  return { ...item, medium, opened, failed: reply.failed };
}

const triedIn = (medium: { tried: { route: unknown; reason: unknown }[] }) =>
  medium.tried.map(({ route, reason }) => [route, reason]);

describe('a medium that was pointed at', () => {
  it('is kept byte for byte, after the screen, with what it says of itself', async () => {
    const { medium, record, files, failed } = await kept({ routes: { 'same-origin': [picture] } });
    expect(files.map(({ name, fault }) => [name, fault])).toEqual([
      ...['view.png', 'page.txt', 'page.html', 'media/0001.png'].map((name) => [name, null]),
    ]);
    expect(medium).toMatchObject({
      ...{ element: 'picture', route: 'same-origin', tried: [], file: 'media/0001.png' },
      ...{ size: picture.length, kind: 'image/png', claimedType: 'image/png; charset=x' },
      ...{ pageCouldAlter: false, worker: false, address: 'https://groep.example/a.png' },
      shown: { width: 64, height: 48, durationMs: null },
    });
    expect(medium.measure.width).toBeGreaterThan(0);
    const blob = await review.file(record.item, 'media/0001.png');
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(picture);
    expect(record.files.at(-1)?.sha256).toBe(await sha256(picture));
    expect(failed).toEqual([]);
    expect(await rest()).toEqual([]);
  });

  it.each([
    ['data:image/png;base64,AAAA', {}, ['data']],
    ['blob:https://groep.example/1', { controlled: true }, ['blob']],
    ['https://groep.example/a', {}, ['same-origin', 'cache']],
    ['https://groep.example/a', { controlled: true }, ['cache', 'page-world']],
    ['https://elders.example/a', { sameOrigin: false }, ['cors', 'cache', 'host']],
    ['https://elders.example/a', { sameOrigin: false, controlled: true }, ['cache', 'page-world']],
    ['filesystem:https://groep.example/a', {}, []],
  ])('at %s, %o, is looked for by %o', async (address, page, routes) => {
    const { opened, medium, failures } = await withRecord({ ...page, routes: {} }, address);
    expect(opened).toEqual(routes);
    expect(medium.file).toBeNull();
    expect(medium.tried.length).toBeGreaterThan(0);
    expect(failures).toMatchObject([{ step: 'media' }]);
  });

  it('behind a worker of the page is never asked past that worker, and the record says so', async () => {
    const everything = { 'same-origin': [picture], cors: [picture], host: [picture] };
    for (const sameOrigin of [true, false]) {
      const page = { controlled: true, sameOrigin, routes: everything };
      const { opened, medium } = await kept(page);
      expect(opened).toEqual(['cache', 'page-world']);
      expect(triedIn(medium)).toContainEqual([sameOrigin ? 'same-origin' : 'cors', 'worker']);
      expect(medium).toMatchObject({ worker: true, file: null });
    }
  });

  it('that the page itself hands over is marked so', async () => {
    const { medium } = await kept({ controlled: true, routes: { 'page-world': [picture] } });
    expect(medium).toMatchObject({ route: 'page-world', pageCouldAlter: true });
  });

  it('that is text in truth is not kept, and the next route is tried', async () => {
    const { medium } = await kept({ routes: { 'same-origin': [html], cache: [picture] } });
    expect(triedIn(medium)).toEqual([['same-origin', 'not-a-medium']]);
    expect(medium).toMatchObject({ route: 'cache', file: 'media/0001.png' });
  });

  it('without an address, or in a frame that nobody may enter, is recorded with the reason', async () => {
    expect(triedIn((await kept({ routes: {} }, pointed(null))).medium)).toEqual([
      [null, 'no-address'],
    ]);
    const medium = () => Promise.reject(new Error('Cannot access contents of the page.'));
    const refused = await kept({ routes: {} }, pointed(), { medium });
    expect(refused.medium.tried).toEqual([
      { route: null, reason: 'broken-off', detail: 'Cannot access contents of the page.' },
    ]);
  });

  it('has only the beginning of a long address in the record, and its length', async () => {
    const long = `data:image/png;base64,${'A'.repeat(50_000)}`;
    const { medium } = await kept({ routes: { data: [picture] } }, pointed(long));
    expect(medium.address).toHaveLength(2_000);
    expect(medium.addressLength).toBe(long.length);
  });

  async function withRecord(page: Page, address: string) {
    const { medium, record, opened } = await kept(page, pointed(address));
    return { medium, opened, failures: record.failures };
  }
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
    const { medium, files } = await kept({ routes: { 'same-origin': breaks } });
    expect(triedIn(medium)).toEqual([
      ['same-origin', 'broken-off'],
      ['cache', 'unreachable'],
    ]);
    expect(medium.tried[0]?.detail).toBe('network error');
    expect(files.map(({ name }) => name)).not.toContain('media/0001.png');
    expect(await rest()).toEqual([]);
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
    expect(await rest()).toEqual([]);
  });

  it('because they are too many are not even begun where that is known', async () => {
    const routes = { 'same-origin': more(() => undefined, { size: 3 * 1024 ** 3 }) };
    const { medium } = await kept({ routes });
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
        if (given++ === 0) return Promise.resolve(piece);
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
    expect(await rest()).toEqual([]);
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

describe('a file that is larger than what is held', () => {
  it('comes back byte for byte, piece by piece', async () => {
    const pieces = [picture, ...[3, 5, 9, 1].map((size) => noise(size * mebibyte + 17))];
    const { record, files } = await kept({ routes: { 'same-origin': pieces } });
    const whole = concat(...pieces);
    const file = files.find(({ name }) => name.startsWith('media/'));
    expect(file).toMatchObject({ size: whole.length, sha256: await sha256(whole), fault: null });
    const blob = await review.file(record.item, 'media/0001.png');
    expect(await sha256(new Uint8Array(await blob.arrayBuffer()))).toBe(file?.sha256);
  });
});

describe('details only', () => {
  it('have no medium, whatever was pointed at', async () => {
    const opened: FakeMedium['opened'] = [];
    const medium = fakeMedium({ routes: { 'same-origin': [picture] }, opened });
    const wish = order({ way: 'facts', medium: pointed() });
    const reply = await capture(setting(database, { medium }), wish);
    const { record, files } = await review.open(reply.ok ? reply.item : '');
    expect(opened).toEqual([]);
    expect(record.media).toBeUndefined();
    expect(files.map(({ name }) => name)).toEqual(['page.txt']);
  });
});

/** Names of what lies in the vault that no record has. */
async function rest(): Promise<string[]> {
  const rows = await database.files.toArray();
  return rows.map(({ name }) => name).filter((name) => name.includes('#'));
}

function noise(length: number): Bytes {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536)
    crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes;
}
