import { beforeEach, describe, expect, it } from 'vitest';
import { Fault } from '../../lib/base/fault.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import type { Review } from '../../lib/flows/review.ts';
import type { Database } from '../../lib/store/database.ts';
import {
  captureScreen,
  freshDatabase,
  openVault,
  png,
  reading,
  setting,
  target,
} from '../samples/capture.ts';

let database: Database;
let review: Review;

beforeEach(() => {
  database = freshDatabase();
  review = caseReview(database, () => new Date(), openVault(database));
});

const fails = (message: string) => () => Promise.reject(new Error(message));

async function captured(odd = {}, trigger: 'popup' | 'shortcut' = 'popup') {
  const reply = await captureScreen(setting(database, odd), target, trigger);
  if (!reply.ok) throw new Error(reply.fault);
  return { ...(await review.open(reply.item)), failed: reply.failed };
}

describe('a capture', () => {
  it('keeps picture, text and copy with their digests, and its custody entry', async () => {
    const { record, files, digest } = await captured();
    expect(files.map(({ name, fault }) => [name, fault])).toEqual([
      ['view.png', null],
      ['page.txt', null],
      ['page.html', null],
    ]);
    expect(record.coverage).toMatchObject({ planned: 1, taken: 1, width: 40, height: 25 });
    const log = await review.log()();
    expect(log.map(({ action }) => action)).toEqual(['case-opened', 'item-acquired']);
    expect(log[1]).toMatchObject({ item: record.item, record: digest });
  });

  it('keeps the picture byte for byte', async () => {
    const { record } = await captured();
    const blob = await review.file(record.item, 'view.png');
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(png(40, 25));
  });

  it('says how it was asked for', async () => {
    expect((await captured({}, 'shortcut')).record.trigger).toBe('shortcut');
  });

  it('of a page that died keeps the picture and records what failed', async () => {
    const { record, failed } = await captured({ page: fails('Frame with ID 0 was removed.') });
    expect(failed).toEqual(['page']);
    expect(record.files.map(({ name }) => name)).toEqual(['view.png']);
    expect(record.failures).toEqual([
      { step: 'page', code: 'page-unreadable', message: 'Frame with ID 0 was removed.' },
    ]);
    expect((await review.log()()).at(-1)?.action).toBe('acquisition-incomplete');
  });

  it('without a picture keeps the facts and records what failed', async () => {
    const { record, failed } = await captured({ view: fails('image readback failed') });
    expect(failed).toEqual(['view']);
    expect(record.page?.title).toBe('Een bericht');
    expect(record.coverage).toMatchObject({ planned: 1, taken: 0, width: null });
  });

  it('drops a picture that may show another tab, and says so', async () => {
    const changes = [{ kind: 'tab-switched' as const, address: null }];
    const { record } = await captured({ changes });
    expect(record.files.map(({ name }) => name)).not.toContain('view.png');
    expect(record.failures).toMatchObject([{ step: 'view', code: 'page-changed' }]);
    expect(record.coverage.changes).toEqual(changes);
  });

  it('records that the page navigated meanwhile, and keeps what was seen', async () => {
    const changes = [{ kind: 'navigated' as const, address: 'https://elders.example/' }];
    const { record } = await captured({ changes });
    expect(record.coverage.changes).toEqual(changes);
    expect(record.files).toHaveLength(3);
  });

  it('of a new case stands in the log after its opening, by the clock too', async () => {
    await Promise.all([captured(), captured(), captured()]);
    const times = (await review.log()()).map(({ at }) => at);
    expect(times).toEqual([...times].sort());
  });

  it('keeps a hostile title as the text it is', async () => {
    const title = '</script><img src=x onerror=alert(1)>\u202e\u0000';
    const page = () => Promise.resolve(reading('https://groep.example/', title));
    expect((await captured({ page })).record.page?.title).toBe(title);
  });
});

describe('a capture of which nothing comes', () => {
  const nothing = { view: fails('denied'), page: fails('denied') };

  it.each([
    ['chrome://settings/', 'page-forbidden'],
    ['about:addons', 'page-forbidden'],
    ['https://chromewebstore.google.com/detail/x', 'page-forbidden'],
    ['https://addons.mozilla.org/nl/firefox/', 'page-forbidden'],
    [null, 'page-forbidden'],
    ['https://groep.example/', 'nothing-captured'],
  ])('of %s says %s and stores no item', async (address, code) => {
    const work = captureScreen(setting(database, { ...nothing, address }), target, 'popup');
    await expect(work).rejects.toMatchObject({ code });
    expect((await review.overview()).count).toBe(0);
  });

  it('of a tab that was closed says that it is gone', async () => {
    const changes = [{ kind: 'tab-closed' as const, address: null }];
    const work = captureScreen(setting(database, { ...nothing, changes }), target, 'popup');
    await expect(work).rejects.toMatchObject({ code: 'page-gone' });
  });
});

describe('a full disk', () => {
  it('refuses the new item in words and leaves the earlier ones as they are', async () => {
    const first = await captured();
    const full = new DOMException('no room', 'QuotaExceededError');
    const store = () => Promise.reject(new Fault('storage-full', full.message, full));
    await expect(
      captureScreen(setting(database, { store }), target, 'popup'),
    ).rejects.toMatchObject({ code: 'storage-full' });
    expect((await review.open(first.record.item)).files.every(({ fault }) => !fault)).toBe(true);
    expect(await review.log()()).toHaveLength(2);
  });

  it('in the middle of the transaction leaves neither item nor entry', async () => {
    await captured();
    const before = await review.log()();
    database.files.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(captureScreen(setting(database), target, 'popup')).rejects.toMatchObject({
      code: 'storage-full',
    });
    expect(await review.log()()).toEqual(before);
    expect((await review.overview()).count).toBe(1);
  });
});

describe('captures at once', () => {
  it('from ten windows neither fork nor break the log, and number the items 1 to 10', async () => {
    const windows = Array.from({ length: 10 }, () =>
      captureScreen(setting(database), target, 'popup'),
    );
    await Promise.all(windows);
    const log = await review.log()();
    expect(log.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    const items = await review.items();
    const numbers = items.map((item) => (item.state === 'whole' ? item.summary.number : null));
    expect(numbers).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });
});
