import { beforeEach, describe, expect, it } from 'vitest';
import { toHex } from '../../lib/base/bytes.ts';
import { sha256 } from '../../lib/crypto/hash.ts';
import { copyFormat } from '../../lib/evidence/copy-record.ts';
import type { CopyDesk } from '../../lib/flows/copy-desk.ts';
import { wipeDatabase } from '../../lib/store/wipe.ts';
import { png } from '../samples/capture.ts';
import { copiesOf, cover } from '../samples/copies.ts';
import { freshVault, type Vault } from '../samples/facts-only.ts';

let vault: Vault;
let desk: ReturnType<typeof copiesOf>['desk'];
let asked: ReturnType<typeof copiesOf>['asked'];

beforeEach(() => {
  vault = freshVault();
  ({ desk, asked } = copiesOf(vault));
});

/** Everything of an item as it lies sealed on the disk. */
async function sealedOf(item: string): Promise<unknown> {
  const { items, files, custody } = vault.database;
  const hex = async (blob: Blob) => toHex(new Uint8Array(await blob.arrayBuffer()));
  const rows = await files.where('item').equals(item).toArray();
  const own = await items.get(item);
  return {
    files: await Promise.all(rows.map(async ({ name, sealed }) => [name, await hex(sealed)])),
    record: own?.record,
    summary: own && (await hex(own.summary)),
    log: await custody.count(),
  };
}

async function kept(): Promise<{ item: string; copies: Awaited<ReturnType<CopyDesk['list']>> }> {
  const { record } = await vault.captured('screen');
  await desk.make(record.item, 'view.png', [cover(1, 2, 10, 12)]);
  return { item: record.item, copies: await desk.list() };
}

describe('a copy', () => {
  it('says what it was made from and what was put on it, by digest', async () => {
    const { item, copies } = await kept();
    const opened = await vault.review.open(item);
    const original = opened.files.find(({ name }) => name === 'view.png');
    const made = png(40, 25, 1);
    const [copy] = copies;
    expect(copies).toHaveLength(1);
    expect(copy).toMatchObject({ item, itemNumber: 1, number: 1 });
    expect(copy?.address).toBe('https://groep.example/post/17');
    expect(copy?.record).toEqual({
      format: copyFormat,
      copy: copy?.copy,
      item,
      record: opened.digest,
      from: { name: 'view.png', sha256: original?.sha256 },
      width: 40,
      height: 25,
      marks: [cover(1, 2, 10, 12)],
      size: made.length,
      sha256: await sha256(made),
      madeAt: '2026-11-24T10:00:01.000Z',
    });
    expect(asked).toEqual([[{ kind: 'cover', x: 1, y: 2, width: 10, height: 12 }]]);
    const looked = await desk.look(copy!.copy);
    expect(new Uint8Array(await looked.arrayBuffer())).toEqual(made);
  });

  it('leaves its original, the record and the log as they were, to the byte', async () => {
    const { record } = await vault.captured('screen');
    const before = await sealedOf(record.item);
    await desk.make(record.item, 'view.png', [cover(0, 0, 9, 9)]);
    expect(await sealedOf(record.item)).toEqual(before);
    const { files } = await vault.review.open(record.item);
    expect(files.every(({ fault }) => fault === null)).toBe(true);
  });

  it('lies sealed: neither the picture nor what is on it can be read on the disk', async () => {
    await kept();
    const [row] = await vault.database.copies.toArray();
    const text = await new Blob([row!.record, row!.sealed]).text();
    expect(text).not.toMatch(/PNG|cover|view\.png/);
    expect(Object.keys(row!).sort()).toEqual(['case', 'copy', 'item', 'record', 'sealed']);
  });

  it('is numbered within its item, oldest first, and goes alone when it is deleted', async () => {
    const { item, copies } = await kept();
    const other = await vault.captured('screen');
    await desk.make(other.record.item, 'view.png', []);
    await desk.make(item, 'view.png', [cover(5, 5, 9, 9)]);
    const all = await desk.list();
    expect(all.map(({ itemNumber, number }) => [itemNumber, number])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
    ]);
    await desk.remove(copies[0]!.copy);
    const left = (await desk.list()).map(({ copy }) => copy);
    expect(left).toEqual([all[1]!.copy, all[2]!.copy]);
  });

  it('that was changed on the disk is not shown, and can still be deleted', async () => {
    const { copies } = await kept();
    const { copy } = copies[0]!;
    const broken = new Blob(['broken']);
    await vault.database.copies.update(copy, { sealed: broken });
    await expect(desk.look(copy)).rejects.toMatchObject({ code: 'record-unreadable' });
    await vault.database.copies.update(copy, { record: broken });
    expect(await desk.list()).toMatchObject([{ copy, record: null }]);
    await desk.remove(copy);
    expect(await desk.list()).toEqual([]);
  });

  it('of one item does not pass for that of another', async () => {
    const { copies } = await kept();
    const other = await vault.captured('screen');
    const { item } = other.record;
    await vault.database.copies.update(copies[0]!.copy, { item });
    expect(await desk.list()).toMatchObject([{ record: null }]);
  });
});

describe('no copy is made', () => {
  it('when the browser cannot draw it; nothing is stored then', async () => {
    const broken = () => Promise.reject(new Error('no canvas'));
    const { record } = await vault.captured('screen');
    for (const changes of [{ draw: broken }, { sizeOf: broken }]) {
      const making = copiesOf(vault, changes).desk.make(record.item, 'view.png', []);
      await expect(making).rejects.toMatchObject({ code: 'copy-failed' });
    }
    const noPng = copiesOf(vault, { draw: () => Promise.resolve(new Uint8Array([1, 2, 3])) });
    await expect(noPng.desk.make(record.item, 'view.png', [])).rejects.toMatchObject({
      code: 'copy-failed',
    });
    expect(await vault.database.copies.count()).toBe(0);
  });

  it('of a file that is not as it was recorded', async () => {
    const { record } = await vault.captured('screen');
    await vault.database.files.delete([record.item, 'view.png']);
    const making = desk.make(record.item, 'view.png', []);
    await expect(making).rejects.toMatchObject({ code: 'file-missing' });
  });

  it('of an item that was deleted while it was drawn', async () => {
    const { record } = await vault.captured('screen');
    const draw = async () => {
      await vault.review.remove(record.item);
      return png(40, 25);
    };
    const making = copiesOf(vault, { draw }).desk.make(record.item, 'view.png', []);
    await expect(making).rejects.toMatchObject({ code: 'file-missing' });
    expect(await vault.database.copies.count()).toBe(0);
  });

  it.each(['yes', 'unknown'] as const)('in a facts-only case (%s)', async (answer) => {
    const { record } = await vault.captured('screen');
    await vault.cases.answerMinor(answer);
    const making = desk.make(record.item, 'view.png', []);
    await expect(making).rejects.toMatchObject({ code: 'facts-only' });
    expect(await vault.database.copies.count()).toBe(0);
  });

  it('in a case that became facts only while it was drawn', async () => {
    const { record } = await vault.captured('screen');
    const draw = async () => {
      await vault.cases.answerMinor('yes');
      return png(40, 25);
    };
    const making = copiesOf(vault, { draw }).desk.make(record.item, 'view.png', []);
    await expect(making).rejects.toMatchObject({ code: 'facts-only' });
    expect(await vault.database.copies.count()).toBe(0);
  });
});

describe('copies go', () => {
  it('with their item, and no others', async () => {
    const { item } = await kept();
    const other = await vault.captured('screen');
    await desk.make(other.record.item, 'view.png', []);
    await vault.review.remove(item);
    expect((await desk.list()).map((copy) => copy.item)).toEqual([other.record.item]);
  });

  it('with their case, and those of another case stay', async () => {
    await kept();
    const { code } = await vault.review.overview();
    await vault.cases.open();
    await kept();
    expect(await vault.database.copies.count()).toBe(2);
    await vault.review.removeCase();
    const left = await vault.database.copies.toArray();
    expect(left.map((row) => row.case)).toEqual([code]);
  });

  it('when the case becomes facts only, at once, without asking', async () => {
    await kept();
    await vault.cases.answerMinor('yes');
    expect(await vault.database.copies.count()).toBe(0);
    expect(await desk.list()).toEqual([]);
    await vault.cases.answerMinor('no');
    expect(await desk.list()).toEqual([]);
  });

  it('when pictures are erased, should any be left', async () => {
    await kept();
    const rows = await vault.database.copies.toArray();
    await vault.cases.answerMinor('yes');
    await vault.database.copies.bulkAdd(rows);
    expect(await desk.list()).toEqual([]);
    await vault.cases.erasePictures();
    expect(await vault.database.copies.count()).toBe(0);
  });

  it('when all is wiped', async () => {
    await kept();
    await wipeDatabase(vault.database);
    expect(await vault.database.copies.count()).toBe(0);
  });

  it('but stay when the question about minors is answered with no', async () => {
    await kept();
    await vault.cases.answerMinor('no');
    expect(await desk.list()).toHaveLength(1);
  });
});
