import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../lib/crypto/hash.ts';
import type { Acquisition } from '../../lib/evidence/acquisition.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import type { Review } from '../../lib/flows/review.ts';
import type { Database } from '../../lib/store/database.ts';
import { ensureCase } from '../../lib/store/cases.ts';
import { addItem } from '../../lib/store/items.ts';
import { recipient } from '../../lib/store/vault.ts';
import { freshDatabase, openVault } from '../samples/capture.ts';

let database: Database;
let review: Review;
let kept = 0;

beforeEach(() => {
  database = freshDatabase();
  kept = 0;
  review = caseReview(database, () => new Date(), openVault(database));
});

/** Keeps an item with these bytes as its medium. */
async function keep(medium: Uint8Array<ArrayBuffer>, name = 'media/0001.jpg'): Promise<string> {
  kept += 1;
  const at = `2026-11-24T10:0${kept}:00.000Z`;
  const { code } = await ensureCase(database, new Date());
  const file = { name, type: 'image/jpeg', size: medium.length, derived: false };
  const record = {
    item: crypto.randomUUID(),
    case: code,
    startedAt: at,
    address: `https://groep.example/${kept}`,
    page: null,
    files: [{ ...file, sha256: await sha256(medium) }],
    failures: [],
  } as unknown as Acquisition;
  const summary = { item: record.item, at, address: null, title: '', preview: null, failures: 0 };
  const files = [{ name, bytes: medium }];
  const to = await recipient(database);
  await addItem(database, to, { record, files, summary }, () => new Date());
  return record.item;
}

const one = new Uint8Array([1, 2, 3]);
const other = new Uint8Array([4, 5, 6]);

describe('the items of the vault with the same medium', () => {
  it('are found whichever of them is open', async () => {
    const first = await keep(one);
    await keep(other);
    const third = await keep(one, 'media/0002.jpg');
    expect(await review.alsoSeen(third)).toMatchObject([
      { name: 'media/0002.jpg', others: [{ number: 1, item: first }] },
    ]);
    expect(await review.alsoSeen(first)).toMatchObject([
      { others: [{ number: 3, item: third, address: 'https://groep.example/3' }] },
    ]);
  });

  it('are found also when the record of an item between them is damaged', async () => {
    const first = await keep(one);
    const second = await keep(other);
    const third = await keep(one);
    await database.files.delete([second, 'item.json']);
    expect(await review.alsoSeen(third)).toMatchObject([{ others: [{ item: first }] }]);
  });

  it('are none when the item has no medium, and a deleted item is gone from the list', async () => {
    const view = await keep(one, 'view.png');
    const [first, second] = [await keep(one), await keep(one)];
    expect(await review.alsoSeen(view)).toEqual([]);
    await review.remove(first);
    expect(await review.alsoSeen(second)).toEqual([]);
  });
});
