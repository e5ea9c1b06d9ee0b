import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { Database } from '../../lib/store/database.ts';
import { timeRow } from '../../lib/store/time.ts';

let made = 0;

/** A database as version 2 left it, with a row in every table that counts. */
async function versionTwo(): Promise<string> {
  const name = `zegel-upgrade-${++made}`;
  const old = new Dexie(name);
  old.version(2).stores({
    vault: 'id',
    cases: 'code',
    items: 'item, [case+number]',
    files: '[item+name], item',
    custody: '[case+seq]',
    pending: 'item',
  });
  await old.table('vault').add({ id: 'vault', autoLock: 5, seen: 3 });
  await old.table('cases').add({ code: '7k3m9q2x', acquired: 1, head: { seq: 2, digest: 'ab' } });
  await old.table('items').add({ item: 'x', case: '7k3m9q2x', number: 1 });
  await old.table('pending').add({ item: 'y', case: '7k3m9q2x' });
  old.close();
  return name;
}

it('a database from before time stamps keeps what it holds, and trusted time is off in it', async () => {
  const database = new Database({ name: await versionTwo() });
  expect(await database.vault.get('vault')).toMatchObject({ autoLock: 5, seen: 3 });
  expect(await database.cases.get('7k3m9q2x')).toMatchObject({ acquired: 1 });
  expect(await database.items.count()).toBe(1);
  expect(await database.pending.count()).toBe(1);
  expect(await database.stamps.toArray()).toEqual([]);
  expect(await timeRow(database)).toMatchObject({ on: false, chosen: [], newest: null });
  database.close();
});
