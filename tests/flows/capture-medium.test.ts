import { beforeEach, describe, expect, it } from 'vitest';
import { type Bytes, concat } from '../../lib/base/bytes.ts';
import { sha256 } from '../../lib/crypto/hash.ts';
import type { MediumTarget } from '../../lib/evidence/media-record.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import { capture } from '../../lib/flows/capture.ts';
import type { Review } from '../../lib/flows/review.ts';
import type { Database } from '../../lib/store/database.ts';
import { freshDatabase, type Odd, openVault, order, setting } from '../samples/capture.ts';
import { keptMedium, triedIn, unnamedFiles } from '../samples/kept-medium.ts';
import { type FakeMedium, fakeMedium, mediaSample, pointed } from '../samples/medium.ts';

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

const kept = (page: Page, target?: MediumTarget, odd?: Odd) =>
  keptMedium(database, page, target, odd);

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
    expect(await unnamedFiles(database)).toEqual([]);
  });

  it('has a hash of what it looks like beside it, or the reason why not', async () => {
    const pixels: Odd['pixels'] = (file, _most, begin) => {
      expect(file.size).toBe(picture.length);
      begin(8, 8).add(new Uint8ClampedArray(8 * 8 * 4).map((_, at) => (at * at) % 251));
      return Promise.resolve({ ok: true });
    };
    const shown = await kept({ routes: { 'same-origin': [picture] } }, undefined, { pixels });
    expect(shown.medium.similarity).toMatchObject({
      algorithm: 'PDQ',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      note: 'similarity aid, not proof',
    });
    const unshown = await kept({ routes: { 'same-origin': [picture] } });
    expect(unshown.medium.similarity).toMatchObject({ hash: null, reason: 'undecodable' });
    expect(unshown.medium.file).not.toBeNull();
    const film = await kept({ routes: { 'same-origin': [mediaSample('film.webm')] } });
    expect(film.medium.similarity).toBeNull();
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

function noise(length: number): Bytes {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536)
    crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes;
}
