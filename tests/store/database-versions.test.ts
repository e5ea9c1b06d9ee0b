import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { closeInterrupted } from '../../lib/flows/close-interrupted.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import { noReporting } from '../../lib/evidence/reporting.ts';
import { keepReporting } from '../../lib/store/reporting.ts';
import { Database } from '../../lib/store/database.ts';
import { captureScreen, freshDatabase, openVault, setting, target } from '../samples/capture.ts';

const clock = () => new Date();
const software = () => Promise.resolve({ name: 'Zegel', version: '0.1.0', browser: 'Test 1' });

const version2 = {
  vault: 'id',
  cases: 'code',
  items: 'item, [case+number]',
  files: '[item+name], item',
  custody: '[case+seq]',
  pending: 'item',
};

async function currentCode(database: Database): Promise<string | undefined> {
  return (await database.cases.toCollection().first())?.code;
}

const later = ['asked', 'factsOnly', 'chosen', 'erased'];

function withoutLater(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !later.includes(column)));
}

/** The same content as a database of version 2 would hold it. */
async function asVersion2(from: Database): Promise<string> {
  const name = `${from.name}-2`;
  const old = new Dexie(name);
  old.version(2).stores(version2);
  for (const table of Object.keys(version2))
    await old.table(table).bulkAdd((await from.table<object>(table).toArray()).map(withoutLater));
  const { code } = (await from.cases.toCollection().first())!;
  const startedAt = '2026-11-23T12:00:00.000Z';
  const pending = { item: crypto.randomUUID(), case: code, startedAt, trigger: 'shortcut' };
  await old.table('pending').add(pending);
  old.close();
  return name;
}

describe('a database of version 2', () => {
  it('keeps its items and its log, and a capture that broke off in it is closed', async () => {
    const first = freshDatabase();
    await captureScreen(setting(first), target, 'popup');
    const database = new Database({ name: await asVersion2(first) });
    expect(await database.pending.toArray()).toMatchObject([
      { way: 'screen', files: [], summary: null, trigger: 'shortcut' },
    ]);
    await closeInterrupted(database, clock, software);
    const review = caseReview(database, clock, openVault(database));
    const items = await review.items();
    expect(items).toHaveLength(2);
    const whole = items.at(-1);
    const { files } = await review.open(whole?.state === 'whole' ? whole.summary.item : '');
    expect(files.map(({ fault }) => fault)).toEqual([null, null, null]);
    expect((await review.log()()).map(({ action }) => action)).toEqual([
      'case-opened',
      'item-acquired',
      'acquisition-incomplete',
    ]);
  });

  it('gets the tables of later versions, empty', async () => {
    const first = freshDatabase();
    await captureScreen(setting(first), target, 'popup');
    const database = new Database({ name: await asVersion2(first) });
    expect(await database.stamps.count()).toBe(0);
    expect(await database.authorities.count()).toBe(0);
    expect(await database.reports.count()).toBe(0);
    expect(await database.copies.count()).toBe(0);
    expect(await database.marks.count()).toBe(0);
    await keepReporting(database, (await currentCode(database))!, noReporting);
    expect(await database.reports.count()).toBe(1);
    expect(await database.items.count()).toBe(1);
  });

  it('asks about minors for the case it had, which stays the current one and keeps everything', async () => {
    const first = freshDatabase();
    await captureScreen(setting(first), target, 'popup');
    const database = new Database({ name: await asVersion2(first) });
    const review = caseReview(database, clock, openVault(database));
    expect(await review.overview()).toMatchObject({ count: 1, asked: false, factsOnly: false });
    expect((await database.cases.toArray())[0]).toMatchObject({ asked: false, name: null });
    expect((await captureScreen(setting(database), target, 'popup')).ok).toBe(true);
    expect(await review.items()).toHaveLength(2);
  });
});
