import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Database, type StampRow } from '../../lib/store/database.ts';
import { watchDatabase, watchMarks } from '../../lib/store/watch.ts';
import { freshDatabase } from '../samples/capture.ts';

let database: Database;
let elsewhere: Database;
let stop: () => void = () => undefined;

beforeEach(async () => {
  database = freshDatabase();
  await database.open();
  elsewhere = new Database({ name: database.name });
});

afterEach(() => {
  stop();
  elsewhere.close();
});

const stamp: StampRow = {
  ...{ item: 'one', authority: 'a', case: 'z', seq: 1, imprint: '', state: 'pending' },
  ...{ reason: null, tries: 0, nextTry: 0, reply: null },
};

const marks = () => ({ case: 'z', change: 'a', sealed: new Blob() });

const told = async (changed: () => void, times: number) => {
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(times));
  await pause(60);
  expect(changed).toHaveBeenCalledTimes(times);
};

describe('whoever watches the vault', () => {
  it('is told of a change from another connection, and of none before it', async () => {
    const changed = vi.fn();
    stop = watchDatabase(database, changed);
    await database.items.count();
    await told(changed, 0);
    await elsewhere.stamps.put(stamp);
    await told(changed, 1);
    await elsewhere.stamps.update([stamp.item, stamp.authority], { state: 'stamped' });
    await told(changed, 2);
  });

  it('is told once of what changes at once, and of nothing in other tables or other vaults', async () => {
    const changed = vi.fn();
    stop = watchDatabase(database, changed);
    await Promise.all([1, 2, 3].map((seq) => elsewhere.stamps.put({ ...stamp, item: `${seq}` })));
    await told(changed, 1);
    await elsewhere.marks.put(marks());
    const other = freshDatabase();
    await other.stamps.put(stamp);
    await told(changed, 1);
  });

  it('is told nothing after it stopped, not even what was due', async () => {
    const changed = vi.fn();
    stop = watchMarks(database, changed);
    await elsewhere.marks.put(marks());
    stop();
    await told(changed, 0);
  });
});
