import { beforeEach, describe, expect, it } from 'vitest';
import { restore } from '../../lib/flows/restore.ts';
import { deleteCase } from '../../lib/store/cases.ts';
import type { Database } from '../../lib/store/database.ts';
import { stageItem, sweepStaged } from '../../lib/store/staging.ts';
import { wipeDatabase } from '../../lib/store/wipe.ts';
import { backedUp, passphrase, restored } from '../samples/backups.ts';
import { captureScreen, freshDatabase, setting, target } from '../samples/capture.ts';

let from: Database;
let into: Database;
let file: Blob;

beforeEach(async () => {
  from = freshDatabase();
  into = freshDatabase();
  for (const database of [from, from, into])
    await captureScreen(setting(database), target, 'popup');
  ({ file } = await backedUp(from));
});

describe('a restore', () => {
  it('on a disk that is too small is refused in words, and leaves nothing', async () => {
    const before = await into.files.count();
    const small = restored(into, file, { free: 1000 });
    await expect(small).rejects.toMatchObject({ code: 'storage-full' });
    expect(await into.files.count()).toBe(before);
    expect(await into.restoring.count()).toBe(0);
  });

  it('that was killed is cleaned at the next start, and by the next restore', async () => {
    const item = crypto.randomUUID();
    await stageItem(into, item);
    const before = await into.files.count();
    await into.files.add({ item, name: 'view.png', sealed: new Blob(['x']) });
    await sweepStaged(into);
    expect(await into.files.count()).toBe(before);
    expect(await into.restoring.count()).toBe(0);
    await stageItem(into, item);
    await restored(into, file);
    expect(await into.restoring.count()).toBe(0);
  });

  it('during which the vault is wiped leaves it empty', async () => {
    let asked = 0;
    const freeBytes = async () => {
      if (++asked === 3) await wipeDatabase(into);
      return Infinity;
    };
    const run = restore({ database: into, freeBytes, progress: () => undefined }, file, passphrase);
    await expect(run).rejects.toMatchObject({ code: 'storage-failed' });
    for (const table of into.tables) expect(await table.count(), table.name).toBe(0);
  });

  it('during which a case is deleted keeps what it has staged', async () => {
    const own = (await into.cases.toCollection().first())!.code;
    let asked = 0;
    const freeBytes = async () => {
      if (++asked === 4) await deleteCase(into, own);
      return Infinity;
    };
    const world = { database: into, freeBytes, progress: () => undefined };
    expect(await restore(world, file, passphrase)).toMatchObject({ cases: 1, items: 2 });
    expect(await into.files.count()).toBe(await from.files.count());
  });
});
