import { beforeEach, describe, expect, it } from 'vitest';
import type { Bytes } from '../../lib/base/bytes.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import { erasePictures } from '../../lib/flows/erase-pictures.ts';
import { exportCase } from '../../lib/flows/export.ts';
import { longestLabel, mostLabels, noMarks, tidyLabel } from '../../lib/flows/marking.ts';
import type { Review } from '../../lib/flows/review.ts';
import { openCase } from '../../lib/store/cases.ts';
import type { Database } from '../../lib/store/database.ts';
import { wipeDatabase } from '../../lib/store/wipe.ts';
import { captureScreen, freshDatabase, openVault, setting, target } from '../samples/capture.ts';
import { exportingTo } from '../samples/exporting.ts';

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

const hostile = '</span><img src=x onerror=alert(1)> \u202egnp {label}';

async function labels(item: string): Promise<readonly string[] | undefined> {
  return (await review.marks.read()).of.get(item)?.labels;
}

describe('labels and notes', () => {
  it('are none at first, and there again when they were written', async () => {
    expect(await review.marks.read()).toEqual(noMarks);
    const [one, two] = [await capture(), await capture()];
    await review.marks.addLabel([one, two], ' Telegram\n groep  A ');
    await review.marks.addLabel([one], hostile);
    await review.marks.keepNote(one, 'Dit was de eerste keer.\nHij noemde mijn naam.');
    const { of, used, damaged } = await review.marks.read();
    expect(damaged).toBe(false);
    expect(used).toEqual([hostile, 'Telegram groep A'].map((text) => text.slice(0, longestLabel)));
    expect(of.get(two)).toEqual({ labels: ['Telegram groep A'], note: '' });
    expect(of.get(one)?.note).toContain('Hij noemde mijn naam.');
  });

  it('keep a label once, however it is typed, and as it was spelled first', async () => {
    const [one, two] = [await capture(), await capture()];
    await review.marks.addLabel([one], 'Groep A');
    await review.marks.addLabel([one, two], 'groep a');
    expect([await labels(one), await labels(two)]).toEqual([['Groep A'], ['Groep A']]);
    await review.marks.addLabel([two], '   ');
    expect(await labels(two)).toEqual(['Groep A']);
    await review.marks.removeLabel(two, 'Groep A');
    expect(await labels(two)).toBeUndefined();
  });

  it('are short and few', async () => {
    expect(tidyLabel('a'.repeat(500))).toHaveLength(longestLabel);
    expect(tidyLabel(`${'a'.repeat(longestLabel - 1)}😀`).isWellFormed()).toBe(true);
    const item = await capture();
    for (let at = 0; at < mostLabels + 5; at++) await review.marks.addLabel([item], `label ${at}`);
    expect(await labels(item)).toHaveLength(mostLabels);
  });

  it('lie sealed: no word of them is readable in the store', async () => {
    const item = await capture();
    await review.marks.addLabel([item], 'geheimlabel');
    await review.marks.keepNote(item, 'geheimewoorden');
    const [row] = await database.marks.toArray();
    expect(Object.keys(row!)).toEqual(['case', 'change', 'sealed']);
    const bytes = Buffer.from(await row!.sealed.arrayBuffer()).toString('latin1');
    for (const secret of ['geheim', item]) expect(bytes).not.toContain(secret);
  });

  it('can neither be read nor written while the vault is locked', async () => {
    const item = await capture();
    const locked = () => Promise.reject(new Error('locked'));
    const { marks } = caseReview(database, () => new Date(), locked);
    await expect(marks.read()).rejects.toThrow('locked');
    await expect(marks.keepNote(item, 'woorden')).rejects.toThrow('locked');
    expect(await database.marks.count()).toBe(0);
  });

  it('of two windows at once are all kept', async () => {
    const items = [await capture(), await capture(), await capture()];
    const other = caseReview(database, () => new Date(), openVault(database));
    await Promise.all([
      ...items.map((item) => review.marks.addLabel([item], 'een')),
      ...items.map((item) => other.marks.keepNote(item, `notitie van ${item}`)),
      other.marks.addLabel(items, 'twee'),
    ]);
    const { of } = await review.marks.read();
    for (const item of items) {
      expect(of.get(item)?.note).toBe(`notitie van ${item}`);
      expect([...of.get(item)!.labels].sort()).toEqual(['een', 'twee']);
    }
  });

  it('stay with their case', async () => {
    const item = await capture();
    await review.marks.addLabel([item], 'eerste dossier');
    await openCase(database, new Date());
    expect((await review.marks.read()).used).toEqual([]);
    // A window that still shows the other case writes there.
    await review.marks.keepNote(item, 'nog iets');
    expect(await database.marks.count()).toBe(1);
  });

  it('that were damaged are said to be, and can be begun anew', async () => {
    const item = await capture();
    await review.marks.addLabel([item], 'een');
    await database.marks.toCollection().modify({ sealed: new Blob(['not sealed']) });
    expect(await review.marks.read()).toEqual({ ...noMarks, damaged: true });
    expect(await review.rows()).toHaveLength(1);
    await review.marks.addLabel([item], 'twee');
    expect(await labels(item)).toEqual(['twee']);
  });

  it('are told of to whoever watches', async () => {
    const item = await capture();
    let told = 0;
    const stop = review.marks.watch(() => (told += 1));
    await review.marks.addLabel([item], 'een');
    await expect.poll(() => told).toBe(1);
    await review.marks.addLabel([item], 'twee');
    await expect.poll(() => told).toBe(2);
    stop();
  });
});

describe('what was noted of an item goes', () => {
  it('with the item, and cannot be written of it any more', async () => {
    const [gone, stays] = [await capture(), await capture()];
    await review.marks.addLabel([gone, stays], 'een');
    await review.marks.addLabel([gone], 'alleen hier');
    await review.remove(gone);
    const { of, used } = await review.marks.read();
    expect([...of.keys()]).toEqual([stays]);
    expect(used).toEqual(['een']);
    await expect(review.marks.keepNote(gone, 'te laat')).rejects.toMatchObject({
      code: 'file-missing',
    });
  });

  it('when its pictures are erased and it had to be deleted whole', async () => {
    const [broken, whole] = [await capture(), await capture()];
    await review.marks.addLabel([broken, whole], 'een');
    await database.files.delete([broken, 'item.json']);
    const { code } = await review.overview();
    await erasePictures(database, await openVault(database)(), code!, () => new Date());
    expect([...(await review.marks.read()).of.keys()]).toEqual([whole]);
  });

  it.each(['case', 'vault'] as const)('with its %s', async (what) => {
    const item = await capture();
    await review.marks.addLabel([item], 'een');
    if (what === 'case') await review.removeCase();
    else await wipeDatabase(database);
    expect(await database.marks.count()).toBe(0);
  });
});

it('a bundle holds no label and no note, and the log tells of none', async () => {
  const item = await capture();
  await review.marks.addLabel([item], 'geheimlabel');
  await review.marks.keepNote(item, 'geheimewoorden');
  const written = new Map<string, Bytes>();
  await exportCase(await exportingTo(written, database), 'nl');
  const [zip] = [...written.values()];
  expect(Buffer.from(zip!).toString('latin1')).not.toContain('geheim');
  const actions = (await review.log()()).map(({ action }) => action);
  expect(actions).toEqual(['case-opened', 'item-acquired', 'bundle-exported']);
});
