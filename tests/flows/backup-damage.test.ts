import { beforeEach, describe, expect, it } from 'vitest';
import type { Bytes } from '../../lib/base/bytes.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import { exportCase } from '../../lib/flows/export.ts';
import { ownCases } from '../../lib/flows/own-cases.ts';
import type { Database } from '../../lib/store/database.ts';
import { backedUp, restored } from '../samples/backups.ts';
import { captureScreen, freshDatabase, openVault, setting, target } from '../samples/capture.ts';
import { exportingTo } from '../samples/exporting.ts';

let from: Database;
let into: Database;

beforeEach(() => {
  from = freshDatabase();
  into = freshDatabase();
});

async function capture(database: Database): Promise<string> {
  const reply = await captureScreen(setting(database), target, 'popup');
  if (!reply.ok) throw new Error(reply.fault);
  return reply.item;
}

async function exported(database: Database) {
  const written = new Map<string, Bytes>();
  const result = await exportCase(await exportingTo(written, database), 'nl');
  if (!result.ok) throw new Error(result.message);
  return result;
}

const review = (database: Database) => caseReview(database, () => new Date(), openVault(database));
const cases = (database: Database) => ownCases(database, () => new Date(), openVault(database));

describe('damage', () => {
  it('goes along as what it is: a file that is gone, one that changed, a record that is gone', async () => {
    const items = [await capture(from), await capture(from), await capture(from)] as const;
    await from.files.delete([items[0], 'view.png']);
    await from.files.update([items[1], 'page.txt'], { sealed: new Blob(['geen zegel']) });
    await from.files.delete([items[2], 'item.json']);
    const { file, result } = await backedUp(from);
    expect(result).toMatchObject({ items: 3, damaged: 3 });
    expect(await restored(into, file)).toMatchObject({ items: 3, damaged: 3 });
    expect((await exported(into)).damaged).toBe((await exported(from)).damaged);
    expect((await review(into).file(items[1], 'view.png')).size).toBeGreaterThan(0);
  });

  it('of the row of an item is mended from the log', async () => {
    const item = await capture(from);
    await from.items.delete(item);
    await restored(into, (await backedUp(from)).file);
    expect((await review(into).file(item, 'view.png')).size).toBeGreaterThan(0);
  });

  it('of a log keeps its case out, says so, and does not keep the others', async () => {
    await capture(from);
    await from.custody.clear();
    await cases(from).open();
    await capture(from);
    const { file, result } = await backedUp(from);
    expect(result).toMatchObject({ cases: 1, unreadable: 1 });
    expect(await restored(into, file)).toMatchObject({ cases: 1, items: 1 });
  });
});
