import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Bytes, utf8 } from '../../lib/base/bytes.ts';
import { sha256 } from '../../lib/crypto/hash.ts';
import type { FileRecord } from '../../lib/evidence/acquisition.ts';
import type { Cases } from '../../lib/flows/cases.ts';
import type { Review } from '../../lib/flows/review.ts';
import type { Database } from '../../lib/store/database.ts';
import { png, setting } from '../samples/capture.ts';
import { facts, freshVault, type Vault, withIn } from '../samples/facts-only.ts';

let vault: Vault;
let database: Database;
let review: Review;
let cases: Cases;

beforeEach(() => {
  vault = freshVault();
  ({ database, review, cases } = vault);
});

const tampered: [string, string, () => Bytes][] = [
  ['view.png', 'image/png', () => png(4, 4)],
  ['page.html', 'text/html;charset=utf-8', () => utf8('<p>tekst</p>')],
  ['tiles/0001.png', 'image/png', () => png(4, 4)],
  ['media/0001.mp4', 'video/mp4', () => png(4, 4)],
  ['media/0001.txt', 'text/plain;charset=utf-8', () => utf8('tekst')],
  ['anything-new.txt', 'text/plain;charset=utf-8', () => utf8('tekst')],
  ['page.txt', 'image/png', () => utf8('tekst')],
  ['page.txt', 'text/plain;charset=utf-8', () => png(4, 4)],
  ['messages.json', 'application/json', () => png(4, 4)],
  ['messages.json', 'application/json', () => utf8('{"a":"data:image/gif;base64,R0lGODlhAQ"}')],
  ['page.txt', 'text/plain;charset=utf-8', () => utf8(`iVBORw0KGgo${'A'.repeat(60)}`)],
];

describe('the store of a facts-only case', () => {
  const fileOf = async (name: string, type: string, bytes: Bytes): Promise<FileRecord> => {
    return { name, type, size: bytes.length, sha256: await sha256(bytes), derived: false };
  };

  it.each(tampered)('refuses %s that calls itself %s', async (name, type, bytesOf) => {
    const { record } = await vault.captured('screen');
    await cases.answerMinor('yes');
    const before = await database.files.count();
    const parts = setting(database);
    const item = crypto.randomUUID();
    const begun = await parts.begin(item, 'popup', 'screen');
    const bytes = bytesOf();
    const file = await fileOf(name, type, bytes);
    const refused = { code: 'facts-only' };
    await expect(parts.keep(item, { record: file, bytes })).rejects.toMatchObject(refused);
    const whole = { ...record, item, case: begun.case, failures: [], files: [file] };
    const summary = { item, at: '', address: null, title: '', preview: null, failures: 0 };
    const asked = { record: whole, files: [{ name, bytes }], summary };
    await expect(parts.store(asked)).rejects.toMatchObject(refused);
    expect(await database.files.count()).toBe(before);
  });

  it('refuses a preview, and a picture that is only named', async () => {
    await cases.answerMinor('yes');
    const { record } = await vault.captured('facts');
    const parts = setting(database);
    const item = crypto.randomUUID();
    await parts.begin(item, 'popup', 'facts');
    const preview = 'data:image/jpeg;base64,AAAA';
    const summary = { item, at: '', address: null, title: '', preview, failures: 0 };
    const refused = { code: 'facts-only' };
    await expect(parts.keepSummary(summary)).rejects.toMatchObject(refused);
    const own = { ...record, item, files: [] };
    await expect(parts.store({ record: own, files: [], summary })).rejects.toMatchObject(refused);
    const bare = { ...summary, preview: null };
    const unnamed = [{ name: 'view.png', bytes: png(4, 4) }];
    await expect(parts.store({ record: own, files: unnamed, summary: bare })).rejects.toMatchObject(
      refused,
    );
  });

  it('has one way in: nothing else writes files', () => {
    const lib = resolve(import.meta.dirname, '../../lib');
    const sources = readdirSync(lib, { recursive: true, encoding: 'utf8' });
    const writes = /\b(files|copies)\s*\.\s*(add|put|bulkAdd|bulkPut|update|upsert|bulkUpdate)\(/;
    // Sets of the core are called files too, but the core knows no database (architecture.test.ts).
    const writing = sources.filter((path) => {
      if (!path.endsWith('.ts') || /^(bundle|bag|evidence)\W/.test(path)) return false;
      return writes.test(readFileSync(join(lib, path), 'utf8'));
    });
    expect(writing).toEqual([join('store', 'put-files.ts')]);
  });
});

describe('pictures from before', () => {
  it('stay until they are erased on purpose, but are shown no more', async () => {
    const { record } = await vault.captured('screen');
    await cases.answerMinor('yes');
    expect(await cases.picturesLeft()).toEqual({ items: 1, files: 2 });
    await expect(review.file(record.item, 'view.png')).rejects.toMatchObject({
      code: 'facts-only',
    });
    expect(await review.items()).toMatchObject([{ summary: { preview: null } }]);
    expect((await review.file(record.item, 'page.txt')).size).toBeGreaterThan(0);
  });

  it('go when they are erased; facts, text and the log stay, and say so', async () => {
    const { record } = await vault.captured('screen');
    await vault.captured('facts');
    await cases.answerMinor('yes');
    await cases.erasePictures();
    expect(await vault.stored()).toEqual([...facts, ...facts].sort());
    expect(await cases.picturesLeft()).toEqual({ items: 0, files: 0 });
    const entries = (await review.log()()).filter(({ action }) => action === 'pictures-erased');
    expect(entries).toMatchObject([{ item: record.item, detail: { files: 'page.html view.png' } }]);
    const { files } = await review.open(record.item);
    const faults = files.map(({ name, fault }) => [name, fault]);
    expect(faults).toContainEqual(['view.png', 'picture-erased']);
    expect(faults).toContainEqual(['page.txt', null]);
  });

  it('go with the whole item when its record holds one', async () => {
    const written = 'data:image/png;base64,iVBORw0KGgo';
    await vault.captured('screen', { page: () => Promise.resolve(withIn(written)) });
    await cases.answerMinor('unknown');
    await cases.erasePictures();
    expect(await vault.stored()).toEqual([]);
    expect((await review.log()()).at(-1)?.action).toBe('item-deleted');
  });

  it('are not erased by anything in a case that is not facts only', async () => {
    await vault.captured('screen');
    await cases.answerMinor('no');
    await cases.erasePictures();
    expect(await cases.picturesLeft()).toEqual({ items: 0, files: 0 });
    expect(await database.files.count()).toBe(4);
  });
});
