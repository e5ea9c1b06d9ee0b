import { beforeEach, describe, expect, it } from 'vitest';
import { utf8 } from '../../lib/base/bytes.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import type { Review } from '../../lib/flows/review.ts';
import { openCase } from '../../lib/store/cases.ts';
import { readLog } from '../../lib/store/custody.ts';
import type { Database } from '../../lib/store/database.ts';
import { captureScreen, freshDatabase, openVault, setting, target } from '../samples/capture.ts';

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

async function flip(item: string, name: string): Promise<void> {
  const row = await database.files.get([item, name]);
  const bytes = new Uint8Array(await row!.sealed.arrayBuffer());
  bytes[bytes.length - 1]! ^= 1;
  await database.files.update([item, name], { sealed: new Blob([bytes]) });
}

describe('damage', () => {
  it('of a file is shown on that file, and the others stay readable', async () => {
    const item = await capture();
    await flip(item, 'page.txt');
    const { files } = await review.open(item);
    expect(files.map(({ name, fault }) => [name, fault])).toEqual([
      ['view.png', null],
      ['page.txt', 'record-unreadable'],
      ['page.html', null],
    ]);
    await expect(review.file(item, 'page.txt')).rejects.toMatchObject({
      code: 'record-unreadable',
    });
  });

  it('of a file that vanished is named as missing', async () => {
    const item = await capture();
    await database.files.delete([item, 'view.png']);
    const { files } = await review.open(item);
    expect(files[0]).toMatchObject({ name: 'view.png', fault: 'file-missing' });
  });

  it('of a file that was replaced by another good one is noticed by its digest', async () => {
    const item = await capture();
    const { recipient } = await import('../../lib/store/vault.ts');
    const { sealedBlob } = await import('../../lib/store/sealed.ts');
    const to = await recipient(database);
    const sealed = await sealedBlob(to, { owner: item, file: 'page.txt' }, new Uint8Array([1]));
    await database.files.update([item, 'page.txt'], { sealed });
    const { files } = await review.open(item);
    expect(files[1]).toMatchObject({ name: 'page.txt', fault: 'file-changed' });
  });

  it('of a record or a summary does not hide the item or the others', async () => {
    const [bad, good] = [await capture(), await capture()];
    await flip(bad, 'item.json');
    await expect(review.open(bad)).rejects.toMatchObject({ code: 'record-unreadable' });
    const row = await database.items.get(bad);
    await database.items.update(bad, { summary: row!.summary.slice(0, 70) });
    const items = await review.items();
    expect(items.map(({ state }) => state)).toEqual(['whole', 'damaged']);
    expect((await review.open(good)).files).toHaveLength(3);
  });

  it('of the row of an item does not lose the item: the log still knows it', async () => {
    const [lost, other] = [await capture(), await capture()];
    await database.items.delete(lost);
    expect(await review.items()).toMatchObject([
      { state: 'whole', summary: { item: other } },
      { state: 'damaged', item: lost, number: 1 },
    ]);
    const { number, files } = await review.open(lost);
    expect(number).toBe(1);
    expect(files.map(({ fault }) => fault)).toEqual([null, null, null]);
    await review.remove(lost);
    expect(await database.files.where('item').equals(lost).count()).toBe(0);
    expect((await review.log()()).at(-1)).toMatchObject({ action: 'item-deleted', item: lost });
    expect(await review.items()).toHaveLength(1);
  });

  it('of the log is an error, never a shorter log', async () => {
    await capture();
    const [code] = await database.cases.toCollection().primaryKeys();
    await database.custody.delete([code!, 2]);
    await expect(review.log()()).rejects.toMatchObject({ code: 'record-unreadable' });
  });
});

describe('the log, read again and again', () => {
  it('opens no line twice, and a new one behind them', async () => {
    await capture();
    const read = review.log();
    expect((await read()).map(({ seq }) => seq)).toEqual([1, 2]);
    const [code] = await database.cases.toCollection().primaryKeys();
    await database.custody.update([code!, 1], { sealed: new Blob(['no longer opens']) });
    await capture();
    expect((await read()).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    await expect(review.log()()).rejects.toMatchObject({ code: 'record-unreadable' });
  });

  it('is read whole when what is new does not go on where the copy ends', async () => {
    await capture();
    const { code } = (await database.cases.toCollection().first())!;
    const by = await openVault(database)();
    const [first] = await readLog(database, by, code);
    const other = utf8('{"seq":2,"action":"of a log that is gone"}');
    await capture();
    const whole = await readLog(database, by, code);
    expect(await readLog(database, by, code, [first!, other])).toEqual(whole);
  });

  it('is that of the case that captures go to now', async () => {
    const item = await capture();
    const read = review.log();
    const before = await read();
    await openCase(database, new Date());
    await capture();
    const other = await read();
    expect(other.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(other.some((entry) => entry.item === item)).toBe(false);
    expect(await read()).toEqual(other);
    expect(before.some((entry) => entry.item === item)).toBe(true);
  });
});

describe('deleting an item', () => {
  it('takes its bytes, leaves its custody entries, and keeps the numbers of the others', async () => {
    const [first, second] = [await capture(), await capture()];
    await review.remove(first);
    expect(await database.files.where('item').equals(first).count()).toBe(0);
    const log = await review.log()();
    expect(log.at(-1)).toMatchObject({ action: 'item-deleted', item: first });
    expect(log.at(-1)?.record).toBe(log[1]?.record);
    const items = await review.items();
    expect(items).toMatchObject([{ summary: { item: second, number: 2 } }]);
  });
});

describe('the store', () => {
  it('holds no address, title or text in the clear', async () => {
    await capture();
    const rows = await Promise.all(database.tables.map((table) => table.toArray()));
    const parts: Buffer[] = [];
    for (const row of rows.flat() as Record<string, unknown>[])
      for (const value of Object.values(row)) {
        if (value instanceof Blob) parts.push(Buffer.from(await value.arrayBuffer()));
        else parts.push(Buffer.from(JSON.stringify(value)));
      }
    const text = Buffer.concat(parts).toString('latin1');
    for (const secret of ['groep.example', 'Een bericht', 'Zichtbare', 'IHDR', 'Amsterdam'])
      expect(text).not.toContain(secret);
    // The same search finds what lies open on purpose.
    expect(text).toContain((await review.overview()).code);
  });

  it('holds in the clear only ids, order, sizes, the head of the log, and settings', async () => {
    await capture();
    expect((await database.cases.toArray()).map(({ name }) => name)).toEqual([null]);
    const open: Record<string, string[]> = {};
    for (const table of database.tables) {
      const [row] = (await table.toArray()) as Record<string, unknown>[];
      if (row) open[table.name] = Object.keys(row).filter((key) => !(row[key] instanceof Blob));
    }
    // A new column lies in the clear unless it is a sealed Blob: think before adding one here.
    expect(open).toEqual({
      vault: ['id', 'recipient', 'identity', 'autoLock', 'seen', 'failures', 'waitUntil'],
      cases: [
        ...['code', 'spki', 'certificate', 'acquired', 'chosen', 'asked', 'factsOnly', 'name'],
        'head',
      ],
      items: ['item', 'case', 'number', 'record', 'size'],
      files: ['item', 'name'],
      custody: ['case', 'seq'],
    });
    const names = (await database.files.toArray()).map(({ name }) => name).sort();
    expect(names).toEqual(['item.json', 'page.html', 'page.txt', 'view.png']);
  });
});

describe('the rows of the list', () => {
  it('keep the numbers of their items, newest first, also when others were deleted or vanished', async () => {
    const items = [await capture(), await capture(), await capture(), await capture()];
    const shown = async () => (await review.rows()).map(({ item, number }) => [number, item]);
    expect(await shown()).toEqual([4, 3, 2, 1].map((number) => [number, items[number - 1]]));
    await review.remove(items[1]!);
    expect(await shown()).toEqual([4, 3, 1].map((number) => [number, items[number - 1]]));
    await database.items.delete(items[0]!);
    // What only the log still knows stands there too.
    expect(await shown()).toEqual([4, 3, 1].map((number) => [number, items[number - 1]]));
    const another = await capture();
    expect((await shown())[0]).toEqual([5, another]);
  });
});
