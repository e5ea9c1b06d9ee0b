import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeInterrupted } from '../../lib/flows/close-interrupted.ts';
import { type OwnVault, ownVault } from '../../lib/flows/own-vault.ts';
import type { Database } from '../../lib/store/database.ts';
import { beginCapture } from '../../lib/store/pending.ts';
import { captureScreen, freshDatabase, setting, target } from '../samples/capture.ts';

let database: Database;
let own: OwnVault;
let held: Uint8Array<ArrayBuffer> | null;
const clock = () => new Date();

beforeEach(() => {
  database = freshDatabase();
  held = null;
  own = ownVault({
    database,
    clock,
    derive: (passphrase, { salt }) =>
      Promise.resolve(
        new Uint8Array(createHash('sha256').update(passphrase).update(salt).digest()),
      ),
    session: {
      secret: () => Promise.resolve(held?.slice() ?? null),
      keep: (secret) => Promise.resolve(void (held = secret.slice())),
      drop: () => Promise.resolve(void (held = null)),
      touch: () => Promise.resolve(),
      watch: () => () => undefined,
    },
    mark: { read: () => Promise.resolve(null), write: () => Promise.resolve() },
    wipeRest: () => Promise.resolve(),
    leavePages: () => Promise.resolve(),
  });
});

async function capture(): Promise<string> {
  const reply = await captureScreen(setting(database), target, 'popup');
  if (!reply.ok) throw new Error(reply.fault);
  return reply.item;
}

const rows = async () =>
  Object.fromEntries(
    await Promise.all(
      database.tables.map(async (table) => [table.name, await table.count()] as const),
    ),
  );

describe('deleting a case', () => {
  it('takes items, files, log, key and captures under way; the vault stays', async () => {
    await own.vault.choose('een lange zin van mij');
    await own.vault.setAutoLock(15);
    for (let count = 0; count < 2; count++) await capture();
    const { code } = await own.review.overview();
    const begun = { startedAt: new Date().toISOString(), trigger: 'popup', way: 'screen' } as const;
    await beginCapture(database, { item: 'a', case: code!, ...begun });
    const { recipient, identity } = (await database.vault.get('vault'))!;
    await own.review.removeCase();
    expect(await rows()).toEqual({
      ...{
        vault: 1,
        cases: 0,
        items: 0,
        files: 0,
        custody: 0,
        pending: 0,
        time: 0,
        authorities: 0,
        stamps: 0,
        reports: 0,
        marks: 0,
        replies: 0,
        copies: 0,
        restoring: 0,
      },
    });
    expect(await database.vault.get('vault')).toMatchObject({ recipient, identity, autoLock: 15 });
    expect(await own.review.overview()).toMatchObject({ code: null, count: 0 });
    expect(await own.review.items()).toEqual([]);
    expect(await own.review.log()()).toEqual([]);
    await own.vault.lock();
    expect(await own.vault.unlock('een lange zin van mij')).toEqual({ ok: true });
  });

  it('is followed by a new case, with a log and a number of its own', async () => {
    await capture();
    const before = await own.review.overview();
    await own.review.removeCase();
    const item = await capture();
    const after = await own.review.overview();
    expect(after).toMatchObject({ count: 1 });
    expect(after.code).not.toBe(before.code);
    expect((await own.review.log()()).map(({ seq, action }) => [seq, action])).toEqual([
      [1, 'case-opened'],
      [2, 'item-acquired'],
    ]);
    expect(await own.review.open(item)).toMatchObject({ number: 1 });
  });

  it('leaves the other cases alone', async () => {
    await capture();
    const { code } = await own.review.overview();
    const row = (await database.cases.get(code!))!;
    await database.cases.add({ ...row, code: 'zzzzzzzz' });
    await database.custody.add({ case: 'zzzzzzzz', seq: 1, sealed: new Blob(['x']) });
    const shared = { case: 'zzzzzzzz', number: 1, record: '', size: 1, summary: new Blob([]) };
    await database.items.add({ item: 'theirs', ...shared });
    const theirCapture = { startedAt: '', trigger: 'popup', way: 'page' } as const;
    await beginCapture(database, { item: 'under way', case: 'zzzzzzzz', ...theirCapture });
    for (const owner of ['theirs', 'under way'])
      await database.files.add({ item: owner, name: 'view.png', sealed: new Blob(['x']) });
    await own.review.removeCase();
    expect(await rows()).toMatchObject({ cases: 1, items: 1, files: 2, custody: 1, pending: 1 });
  });

  it('takes files too whose item was lost', async () => {
    const item = await capture();
    await database.items.delete(item);
    await own.review.removeCase();
    expect(await database.files.count()).toBe(0);
  });

  it('counts what is added after it from nothing', async () => {
    await own.vault.choose('een lange zin van mij');
    for (let count = 0; count < 3; count++) await capture();
    await own.vault.lock();
    await own.review.removeCase();
    await capture();
    expect(await own.vault.status()).toMatchObject({ state: 'locked', added: 1 });
  });

  it('takes all of it or nothing', async () => {
    await capture();
    const before = await rows();
    const failing = vi.spyOn(database.cases, 'delete').mockRejectedValue(new Error('disk'));
    await expect(own.review.removeCase()).rejects.toThrow();
    failing.mockRestore();
    expect(await rows()).toEqual(before);
  });

  it('while a page is being captured refuses that capture and leaves nothing of it', async () => {
    await capture();
    const store = setting(database).store;
    const deletesFirst = async (item: Parameters<typeof store>[0]) => {
      await own.review.removeCase();
      await store(item);
    };
    const odd = setting(database, { store: deletesFirst });
    await expect(captureScreen(odd, target, 'popup')).rejects.toMatchObject({
      code: 'storage-failed',
    });
    expect(await rows()).toMatchObject({ cases: 0, items: 0, files: 0, custody: 0, pending: 0 });
    await capture();
    expect(await own.review.items()).toHaveLength(1);
  });

  it('leaves no interrupted capture to close', async () => {
    const begun = { startedAt: new Date().toISOString(), trigger: 'popup', way: 'screen' } as const;
    await beginCapture(database, { item: 'a', case: 'gone', ...begun });
    const software = () => Promise.resolve({ name: 'Zegel', version: '0', browser: 'Test' });
    expect(await closeInterrupted(database, clock, software)).toBe(0);
    expect(await database.pending.count()).toBe(0);
  });
});

describe('looking', () => {
  it('opens no case: only a capture does', async () => {
    expect(await own.review.overview()).toMatchObject({ code: null, count: 0 });
    expect(await own.review.items()).toEqual([]);
    expect(await own.review.log()()).toEqual([]);
    expect(await database.cases.count()).toBe(0);
  });
});
