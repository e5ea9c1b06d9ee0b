import { beforeEach, describe, expect, it } from 'vitest';
import { Fault } from '../../lib/base/fault.ts';
import { capture } from '../../lib/flows/capture.ts';
import type { CaptureOrder } from '../../lib/flows/capture-setting.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import { closeInterrupted } from '../../lib/flows/close-interrupted.ts';
import type { Review } from '../../lib/flows/review.ts';
import { Database } from '../../lib/store/database.ts';
import {
  freshDatabase,
  type Odd,
  openVault,
  order,
  png,
  reading,
  setting,
} from '../samples/capture.ts';
import { fact, platform, post } from '../samples/platform.ts';

let database: Database;
let review: Review;

beforeEach(() => {
  database = freshDatabase();
  review = caseReview(database, () => new Date(), openVault(database));
});

const page = { way: 'page' as const };

async function captured(odd: Odd, over: Partial<CaptureOrder> = page) {
  const reply = await capture(setting(database, odd), order(over));
  if (!reply.ok) throw new Error(reply.fault);
  return { ...(await review.open(reply.item)), reply };
}

describe('a page that is longer than the view', () => {
  it('is kept in tiles behind the untouched view, each with its place and time', async () => {
    const { record, files } = await captured({ fake: { height: 60 } });
    const names = files.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['view.png', 'page.txt', 'page.html']);
    expect(names).toContain('tiles/0001.png');
    expect(files.every(({ fault }) => fault === null)).toBe(true);
    const { long } = record.coverage;
    expect(long).toMatchObject({ scroller: 'page', ending: 'end', direction: 'down' });
    expect(long?.tiles.at(-1)).toMatchObject({ y: 35 });
  });

  it('ends at the chosen bound and says so', async () => {
    const { record, reply } = await captured({ fake: { height: 5000 } }, { ...page, screens: 3 });
    expect(record.coverage.long).toMatchObject({ ending: 'bound' });
    expect(record.coverage.long?.tiles).toHaveLength(3);
    expect(reply).toMatchObject({ ending: 'bound', taken: 3 });
  });

  it('keeps what there is when it is stopped, and lets go of the page', async () => {
    const stop = new AbortController();
    const before = (sight: number) => {
      if (sight === 3) stop.abort();
    };
    const fake = { height: 5000, before, inner: true };
    const way = { way: 'conversation' as const, signal: stop.signal };
    const { record } = await captured({ fake }, way);
    expect(record.coverage.long?.ending).toBe('stopped');
    expect(record.coverage.long!.tiles.length).toBeGreaterThanOrEqual(2);
    expect(record.failures).toEqual([]);
  });

  it('is joined tile by tile, by what both show', async () => {
    const { record } = await captured(
      { fake: { height: 200, inner: true } },
      { way: 'conversation' },
    );
    expect(record.coverage.long?.ending).toBe('end');
    expect(record.coverage.long?.tiles[1]?.join).toEqual({ by: 'rows', overlap: 5, differing: 0 });
  });

  it('that goes away keeps the tiles before, without the picture of another page', async () => {
    let sights = 0;
    const fake = { height: 5000, inner: true, before: () => (sights += 1) };
    const odd: Odd = { fake, inFront: () => sights < 4 };
    const { record, reply } = await captured(odd, { way: 'conversation' });
    expect(record.coverage.long).toMatchObject({ ending: 'page-changed' });
    expect(record.coverage.long?.tiles).toHaveLength(3);
    expect(reply.failed).toEqual(['tiles']);
  });

  it('on a full disk keeps the tiles that fitted, and says why there are no more', async () => {
    const whole = setting(database);
    const keep: typeof whole.keep = (item, file) => {
      if (file.record.name === 'tiles/0003.png') throw new Fault('storage-full', 'full');
      return whole.keep(item, file);
    };
    const { record, files } = await captured(
      { fake: { height: 5000, inner: true }, keep },
      {
        way: 'conversation',
      },
    );
    expect(record.coverage.long?.ending).toBe('storage-full');
    expect(files.filter(({ name }) => name.startsWith('tiles/'))).toHaveLength(2);
    expect(record.failures).toMatchObject([{ step: 'tiles', code: 'storage-full' }]);
  });

  it('whose script cannot be run keeps the view and records what failed', async () => {
    const parts = setting(database);
    const handIn = () => Promise.reject(new Error('Cannot access contents of the page.'));
    const reply = await capture({ ...parts, handIn }, order(page));
    expect(reply).toMatchObject({ ok: true, failed: ['tiles'] });
    const { record } = await review.open(reply.ok ? reply.item : '');
    expect(record.files.map(({ name }) => name)).toEqual(['view.png', 'page.txt', 'page.html']);
    expect(record.coverage.long).toBeUndefined();
  });
});

describe('a longer capture that broke off', () => {
  it('is closed with every tile that was stored, its address in the list, and a draft', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    let shots = 0;
    const parts = setting(database, { fake: { height: 5000, inner: true } });
    // The view and two tiles; the next picture never comes.
    const viewOf: typeof parts.viewOf = (window) => {
      if (++shots < 4) return parts.viewOf(window);
      resolve(undefined);
      return new Promise<never>(() => undefined);
    };
    void capture({ ...parts, viewOf }, order({ way: 'conversation' }));
    await promise;
    // The draft, the view, text, copy, and two tiles.
    await expect.poll(() => database.files.count()).toBe(6);
    const { name } = database;
    database.close();
    database = new Database({ name });
    review = caseReview(database, () => new Date(), openVault(database));
    const clock = () => new Date();
    expect(await closeInterrupted(database, clock, parts.software)).toBe(1);
    const [listed] = await review.items();
    expect(listed).toMatchObject({ summary: { address: 'https://groep.example/post/17' } });
    const { record, files } = await review.open(
      listed?.state === 'whole' ? listed.summary.item : '',
    );
    expect(record).toMatchObject({ way: 'conversation', page: null });
    expect(record.failures).toMatchObject([{ code: 'capture-interrupted' }]);
    const names = files.map((file) => file.name);
    expect(names).toContain('draft.json');
    expect(names).toContain('tiles/0002.png');
    expect(files.every(({ fault }) => fault === null)).toBe(true);
    expect((await review.log()()).at(-1)?.action).toBe('acquisition-incomplete');
  });

  it('leaves no draft behind when it did not break off', async () => {
    const { files } = await captured({ fake: { height: 60 } });
    expect(files.map(({ name }) => name)).not.toContain('draft.json');
    const stored = await database.files.toArray();
    expect(stored.filter(({ name }) => name === 'draft.json')).toEqual([]);
  });
});

describe('a part', () => {
  const part = { way: 'part' as const };

  it('is cut out of the whole view, which is kept too', async () => {
    const mark = { x: 5, y: 6, width: 10, height: 8 };
    const { record, files } = await captured({ fake: { mark } }, part);
    expect(record.coverage.part).toEqual(mark);
    const cut = record.files.find(({ name }) => name === 'part.png');
    expect(cut).toMatchObject({ derived: true, from: ['view.png'] });
    expect(files.map(({ name }) => name)).toContain('view.png');
  });

  it('that reaches beyond the view is cut at its edges', async () => {
    const mark = { x: 30, y: 20, width: 500, height: 500 };
    const { record } = await captured({ fake: { mark } }, part);
    expect(record.coverage.part).toEqual({ x: 30, y: 20, width: 10, height: 5 });
  });

  it('that nobody chose leaves nothing at all', async () => {
    await expect(captured({ fake: { mark: null } }, part)).rejects.toMatchObject({
      code: 'part-cancelled',
    });
    expect(await database.files.count()).toBe(0);
    expect(await database.pending.count()).toBe(0);
    expect(await review.items()).toEqual([]);
  });
});

describe('facts only', () => {
  const facts = { way: 'facts' as const };

  it('never touch the camera, and keep neither picture, copy nor thumbnail', async () => {
    let shots = 0;
    const view = () => {
      shots++;
      return Promise.resolve(png(40, 25));
    };
    const { record } = await captured({ view }, facts);
    expect(shots).toBe(0);
    expect(record.files.map(({ name }) => name)).toEqual(['page.txt']);
    expect(record.coverage).toMatchObject({ planned: 0, taken: 0 });
    const [listed] = await review.items();
    expect(listed).toMatchObject({ summary: { preview: null } });
  });
});

describe('what the platform shows at each picture of a longer capture', () => {
  const shownAt = (ids: readonly number[]) =>
    platform({ posts: ids.map((id) => post({ id: fact(String(id)), text: `text ${id}` })) });
  const withFirst = (ids: readonly number[]) => {
    const first = reading();
    return { ...first, facts: { ...first.facts, platform: shownAt(ids) } };
  };
  const idsIn = ({ record }: Awaited<ReturnType<typeof captured>>) =>
    record.page?.platform?.posts.map(({ id }) => Number(id?.raw));

  it('is merged into one row per message, in the order of the page', async () => {
    let looks = 0;
    const odd: Odd = {
      fake: { height: 5000, inner: true },
      page: () => Promise.resolve(withFirst([7, 8, 9])),
      // Scrolling up: each look begins two messages higher.
      platform: () => {
        const top = Math.max(1, 7 - 2 * looks++);
        return Promise.resolve(shownAt([top, top + 1, top + 2]));
      },
    };
    const way = { way: 'conversation' as const, direction: 'up' as const, screens: 4 };
    expect(idsIn(await captured(odd, way))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('is what the first look gave when it cannot be read again, and that is recorded', async () => {
    const odd: Odd = {
      fake: { height: 60 },
      page: () => Promise.resolve(withFirst([7, 8])),
      platform: () => Promise.reject(new Error('of this test')),
    };
    const done = await captured(odd);
    expect(idsIn(done)).toEqual([7, 8]);
    expect(done.record.page?.platform?.failures).toMatchObject([{ message: 'of this test' }]);
    expect(done.record.failures).toEqual([]);
  });
});
