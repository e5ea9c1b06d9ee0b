import { beforeEach, describe, expect, it, vi } from 'vitest';
import { caseReview } from '../../lib/flows/case-review.ts';
import { heldChanges } from '../../lib/flows/held-changes.ts';
import type { ListRow, Review } from '../../lib/flows/review.ts';
import type { Database } from '../../lib/store/database.ts';
import { captureScreen, freshDatabase, openVault, setting, target } from '../samples/capture.ts';

let database: Database;
let review: Review;

beforeEach(() => {
  database = freshDatabase();
  review = caseReview(database, () => new Date(), openVault(database));
});

async function filled(count: number): Promise<ListRow[]> {
  for (let at = 0; at < count; at++) await captureScreen(setting(database), target, 'popup');
  return review.rows();
}

function removed(rows: readonly ListRow[], told: (done: number) => void = () => undefined) {
  return review.removeMany(rows, new AbortController().signal, ({ done }) => told(done));
}

describe('deleting many items', () => {
  it('takes all their bytes, and leaves an entry of each in a log that holds together', async () => {
    const rows = await filled(60);
    const done: number[] = [];
    const chosen = rows.slice(0, 55);
    expect(await removed(chosen, (at) => done.push(at))).toEqual({
      ...{ removed: 55, failed: [], left: 0 },
    });
    expect(done).toEqual([25, 50, 55]);
    expect(await review.rows()).toEqual(rows.slice(55));
    for (const { item } of chosen)
      expect(await database.files.where('item').equals(item).count()).toBe(0);
    const log = await review.log()();
    const deleted = log.filter(({ action }) => action === 'item-deleted');
    expect(deleted.map(({ item }) => item)).toEqual(chosen.map(({ item }) => item));
    const acquired = log.find(({ item }) => item === chosen[0]?.item);
    expect(deleted[0]?.record).toBe(acquired?.record);
  });

  it('writes a batch in one transaction', async () => {
    const rows = await filled(25);
    const spy = vi.spyOn(database, 'transaction');
    await removed(rows);
    expect(spy.mock.calls.filter(([mode]) => mode === 'rw')).toHaveLength(1);
  });

  it('goes on past damage, with items that only the log still knows', async () => {
    const rows = await filled(4);
    const [lost, dark, bare] = rows;
    await database.items.delete(lost!.item);
    await database.items.update(dark!.item, { summary: new Blob(['not sealed']) });
    await database.files.where('item').equals(bare!.item).delete();
    expect(await removed(rows)).toMatchObject({ removed: 4, failed: [] });
    expect(await review.rows()).toEqual([]);
    expect(await database.files.count()).toBe(0);
  });

  it('goes on past an item that cannot be deleted, and says which it was and why', async () => {
    const rows = await filled(5);
    const stuck = rows[2]!;
    // A disk that refuses just this one.
    database.items.hook('deleting', (key) => {
      if (key === stuck.item) throw new Error('no');
    });
    const { removed: gone, failed } = await removed(rows);
    expect(gone).toBe(4);
    expect(failed).toEqual([{ number: stuck.number, fault: 'unexpected' }]);
    expect(await review.rows()).toEqual([stuck]);
    const deleted = (await review.log()()).filter(({ action }) => action === 'item-deleted');
    expect(deleted).toHaveLength(4);
    expect((await review.open(stuck.item)).files.every(({ fault }) => fault === null)).toBe(true);
  });

  it('does not need a log that opens; what is left is still listed', async () => {
    const rows = await filled(3);
    const [code] = await database.cases.toCollection().primaryKeys();
    await database.custody.delete([code!, 2]);
    expect(await removed(rows.slice(0, 2))).toMatchObject({ removed: 2, failed: [] });
    expect(await review.rows()).toEqual(rows.slice(2));
    await expect(review.log()()).rejects.toMatchObject({ code: 'record-unreadable' });
  });

  it('stops between two batches, and says how many are left', async () => {
    const rows = await filled(60);
    const stop = new AbortController();
    const outcome = await review.removeMany(rows, stop.signal, () => stop.abort());
    expect(outcome).toEqual({ removed: 25, failed: [], left: 35 });
    expect(await review.rows()).toHaveLength(35);
  });

  it('counts an item as gone that another window deleted meanwhile', async () => {
    const rows = await filled(2);
    await review.remove(rows[0]!.item);
    expect(await removed(rows)).toMatchObject({ removed: 2, failed: [] });
    const deleted = (await review.log()()).filter(({ action }) => action === 'item-deleted');
    expect(deleted).toHaveLength(2);
  });

  it('forgets what was noted of them', async () => {
    const rows = await filled(3);
    await review.marks.addLabel(
      rows.map(({ item }) => item),
      'een',
    );
    await removed(rows.slice(1));
    expect([...(await review.marks.read()).of.keys()]).toEqual([rows[0]!.item]);
  });
});

describe('changes while one piece of work makes many', () => {
  it('are told once, after it, also when it failed', async () => {
    const { through, during } = heldChanges();
    const changed = vi.fn();
    const tell = through(changed);
    tell();
    await during(() => {
      tell();
      tell();
      expect(changed).toHaveBeenCalledTimes(1);
      return Promise.resolve();
    });
    expect(changed).toHaveBeenCalledTimes(2);
    await expect(during(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(changed).toHaveBeenCalledTimes(2);
    tell();
    expect(changed).toHaveBeenCalledTimes(3);
  });
});
