import { beforeEach, describe, expect, it } from 'vitest';
import type { Bytes } from '../../lib/base/bytes.ts';
import { noReporting } from '../../lib/evidence/reporting.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import { exportCase } from '../../lib/flows/export.ts';
import { tablesInBackup, tablesLeftOut } from '../../lib/flows/backup-tables.ts';
import { ownCases } from '../../lib/flows/own-cases.ts';
import { caseOf, currentCase } from '../../lib/store/current-case.ts';
import { readLog } from '../../lib/store/custody.ts';
import type { Database } from '../../lib/store/database.ts';
import { changeMarks, readMarks } from '../../lib/store/marks.ts';
import { keepToken } from '../../lib/store/replies.ts';
import { keepReporting } from '../../lib/store/reporting.ts';
import { keepAuthority } from '../../lib/store/time.ts';
import { notExported } from '../../lib/store/exported.ts';
import { recipient } from '../../lib/store/vault.ts';
import { captureScreen, freshDatabase, openVault, setting, target } from '../samples/capture.ts';
import { backedUp, passphrase, restored } from '../samples/backups.ts';
import { exportingTo } from '../samples/exporting.ts';
import { verifyBundle } from '../../lib/bundle/verify.ts';
import { source } from '../samples/exporting.ts';

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

async function exported(database: Database, browserName = 'Firefox 153.7') {
  const written = new Map<string, Bytes>();
  const named = { name: 'Zegel', version: '0.1.0', browser: browserName };
  const software = () => Promise.resolve(named);
  const result = await exportCase(await exportingTo(written, database, { software }), 'nl');
  if (!result.ok) throw new Error(result.message);
  const verdict = await verifyBundle(source([...written.values()][0]!));
  return { sealCode: result.volumes[0]!.sealCode, level: verdict.level, damaged: result.damaged };
}

const clock = () => new Date();
const review = (database: Database) => caseReview(database, clock, openVault(database));
const cases = (database: Database) => ownCases(database, clock, openVault(database));
const code = async (database: Database) => (await currentCase(database))!.code;

/** Something in every table that a backup carries. */
async function fillEveryTable(): Promise<string> {
  const item = await capture(from);
  await capture(from);
  const own = await code(from);
  const statement = { ...noReporting.statement, happened: 'Dit is er gebeurd.' };
  await keepReporting(from, own, { ...noReporting, statement });
  await cases(from).rename('Eerste zaak');
  const keys = { by: await openVault(from)(), to: await recipient(from) };
  await changeMarks(from, keys, own, () => [{ item, labels: ['werk'], note: 'Van een collega.' }]);
  await keepAuthority(from, {
    ...{ id: 'eigen-0123abcd', name: 'Eigen', url: 'https://tsa.example/' },
    roots: [new Uint8Array([0x30, 0x00])],
  });
  const token = { authority: 'eigen-0123abcd', bytes: new Uint8Array([1, 2, 3]) };
  const named = { id: 'eigen-0123abcd', name: 'Eigen', qualified: false };
  const facts = {
    ...{ time: '2026-11-24T09:00:00Z', wholeSecond: true, accuracyMs: null, authority: named },
    clock: { aheadMs: 3, withinMs: 500 },
  };
  await keepToken(from, await recipient(from), token, { imprint: '', covers: null, facts });
  const { digest } = (await from.cases.get(own))!.head;
  await from.stamps.add({
    ...{ item, authority: 'eigen-0123abcd', case: own, seq: 3, imprint: digest! },
    ...{ state: 'pending', reason: 'unreachable', tries: 4, nextTry: 5, reply: null },
  });
  return own;
}

describe('every table', () => {
  it('is in the backup, or left out with a reason', () => {
    const named = [...tablesInBackup, ...Object.keys(tablesLeftOut)].sort();
    expect(named).toEqual(from.tables.map(({ name }) => name).sort());
  });

  it('that is in the backup comes back with as many rows', async () => {
    await fillEveryTable();
    await restored(into, (await backedUp(from)).file);
    for (const name of tablesInBackup) {
      const count = await from.table(name).count();
      expect(count, name).toBeGreaterThan(0);
      expect(await into.table(name).count(), name).toBe(count);
    }
    for (const name of ['pending', 'restoring'] as const) expect(await into[name].count()).toBe(0);
  });
});

describe('a restored case', () => {
  it('gives the same seal code in another browser, and a bundle as good', async () => {
    await fillEveryTable();
    const { file, result } = await backedUp(from);
    expect(result).toMatchObject({ name: 'zegel-2026-11-24.age', cases: 1, items: 2, damaged: 0 });
    const told = await restored(into, file);
    expect(told).toEqual({
      ...{ kind: 'restore', cases: 1, items: 2, same: 0, different: 0, damaged: 0 },
    });
    expect(await exported(into, 'Chromium 140')).toEqual(await exported(from));
  });

  it('has the log, the certificate and the words of the first, and lists the same', async () => {
    const own = await fillEveryTable();
    await exported(from);
    await restored(into, (await backedUp(from)).file);
    const log = (database: Database) => review(database).log()();
    expect(await log(into)).toEqual(await log(from));
    const row = (database: Database) => database.cases.get(own);
    expect((await row(into))?.certificate).toEqual((await row(from))?.certificate);
    expect(await cases(into).list()).toEqual(await cases(from).list());
    const marks = async (one: Database) => readMarks(one, await openVault(one)(), own);
    expect(await marks(into)).toEqual(await marks(from));
    const due = async (database: Database) => notExported(database, await caseOf(database, own));
    expect(await due(into)).toBe(await due(from));
    expect(await review(into).items()).toEqual(await review(from).items());
  });

  it('goes on: the next capture continues its log, and the bundle is good', async () => {
    await capture(from);
    await restored(into, (await backedUp(from)).file);
    const own = await code(from);
    expect(await code(into)).toBe(own);
    await capture(into);
    const [before, after] = await Promise.all(
      [from, into].map(async (one) => readLog(one, await openVault(one)(), own)),
    );
    expect(after).toHaveLength(before!.length + 1);
    expect(after!.slice(0, before!.length)).toEqual(before);
    expect((await exported(into)).level).toBe('ok');
  });

  it('is sealed to the vault it is in, and to no other', async () => {
    const item = await capture(from);
    await restored(into, (await backedUp(from)).file);
    const row = await into.files.get([item, 'view.png']);
    await from.files.update([item, 'view.png'], { sealed: row!.sealed });
    await expect(review(from).file(item, 'view.png')).rejects.toMatchObject({
      code: 'record-unreadable',
    });
    expect((await review(into).file(item, 'view.png')).size).toBeGreaterThan(0);
  });

  it('that is facts only stays so, and pictures from before do not go along', async () => {
    const item = await capture(from);
    await cases(from).answerMinor('yes');
    const { file } = await backedUp(from);
    await restored(into, file);
    expect(await cases(into).kind()).toEqual({ asked: true, factsOnly: true });
    const names = await into.files.where('item').equals(item).primaryKeys();
    expect(names.map(([, name]) => name).sort()).toEqual(['item.json', 'page.txt']);
    expect(await exported(into)).toMatchObject({ sealCode: (await exported(from)).sealCode });
    expect(await review(into).items()).toMatchObject([{ summary: { preview: null } }]);
  });
});

describe('several cases', () => {
  it('all come back, and captures go where they went', async () => {
    await capture(from);
    const first = await code(from);
    await cases(from).open();
    await capture(from);
    await cases(from).choose(first);
    const told = await restored(into, (await backedUp(from)).file);
    expect(told).toMatchObject({ cases: 2, items: 2 });
    expect(await code(into)).toBe(first);
  });

  it('do not take over a vault that is in use, but do one whose case is empty', async () => {
    await capture(from);
    const { file } = await backedUp(from);
    await capture(into);
    const own = await code(into);
    await restored(into, file);
    expect(await code(into)).toBe(own);
    const empty = freshDatabase();
    await cases(empty).answerMinor('no');
    await restored(empty, file);
    expect(await code(empty)).toBe(await code(from));
  });

  it('are passed over when they are here: equal ones, and ones that went on', async () => {
    await capture(from);
    const { file } = await backedUp(from);
    expect(await restored(from, file)).toMatchObject({ cases: 0, same: 1, different: 0 });
    await capture(from);
    expect(await restored(from, file)).toMatchObject({ cases: 0, same: 0, different: 1 });
    expect(await from.items.count()).toBe(2);
    expect((await exported(from)).level).toBe('ok');
  });
});

describe('a backup that cannot be', () => {
  it('of nothing is refused', async () => {
    await expect(backedUp(from)).rejects.toMatchObject({ code: 'backup-empty' });
  });

  it('of a case that loses an item meanwhile is not offered', async () => {
    const item = await capture(from);
    const removing = { written: () => review(from).remove(item) };
    await expect(backedUp(from, removing)).rejects.toMatchObject({ code: 'backup-changed' });
  });

  it('on a full disk is refused in words', async () => {
    await capture(from);
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await expect(backedUp(from, { write: full })).rejects.toMatchObject({ code: 'storage-full' });
  });
});

it('a passphrase is the same from every keyboard', async () => {
  await capture(from);
  const { file } = await backedUp(from, { passphrase: 'caf\u00e9 caf\u00e9 caf\u00e9' });
  const other = { passphrase: 'cafe\u0301 cafe\u0301 cafe\u0301' };
  expect(await restored(into, file, other)).toMatchObject({ cases: 1 });
  expect(passphrase).not.toBe(other.passphrase);
});
