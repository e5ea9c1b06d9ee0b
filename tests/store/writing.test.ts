import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Fault } from '../../lib/base/fault.ts';
import { Database } from '../../lib/store/database.ts';
import { updateTime } from '../../lib/store/time.ts';
import { wipeDatabase } from '../../lib/store/wipe.ts';

const beforeWriting = vi.fn(() => Promise.resolve());
const row = { id: 'a', name: 'A', url: 'https://a.example', roots: [] };
let made = 0;
let database: Database;

beforeEach(() => {
  beforeWriting.mockReset();
  database = new Database({ name: `zegel-writing-${++made}`, beforeWriting });
});

const put = () => database.write([database.authorities], () => database.authorities.put(row));

describe('a write to the vault', () => {
  it('is asked for before it begins', async () => {
    beforeWriting.mockImplementation(async () => {
      expect(await database.authorities.count()).toBe(0);
    });
    await put();
    expect(beforeWriting).toHaveBeenCalledOnce();
    expect(await database.authorities.count()).toBe(1);
  });

  it('writes nothing where it is refused, and says why', async () => {
    beforeWriting.mockRejectedValue(new Fault('storage-full', 'There is too little room.'));
    await expect(put()).rejects.toMatchObject({ code: 'storage-full' });
    expect(await database.authorities.count()).toBe(0);
  });

  it('is asked for once, also with another one within', async () => {
    await database.write(database.tables, async () => {
      await updateTime(database, () => ({ on: true }));
      await put();
    });
    expect(beforeWriting).toHaveBeenCalledOnce();
    expect((await database.time.get('time'))?.on).toBe(true);
  });

  it('undoes all of it when the one around it fails', async () => {
    const failing = database.write(database.tables, async () => {
      await put();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await database.authorities.count()).toBe(0);
  });

  it('is never refused to a wipe', async () => {
    await put();
    beforeWriting.mockRejectedValue(new Fault('storage-full', 'There is too little room.'));
    await wipeDatabase(database);
    expect(await database.authorities.count()).toBe(0);
  });

  it('has no other way in our code than this one, but for the wipe and the noise', () => {
    const lib = resolve(import.meta.dirname, '../../lib');
    const others = readdirSync(lib, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .filter((path) => readFileSync(join(lib, path), 'utf8').includes("transaction('rw'"));
    expect(others.sort()).toEqual(['store/database.ts', 'store/fresh-log.ts', 'store/wipe.ts']);
  });
});
