import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Dexie } from 'dexie';
import { caseReview } from '../../lib/flows/case-review.ts';
import { captureStore } from '../../lib/flows/capture-store.ts';
import type { CaptureSetting } from '../../lib/flows/capture-setting.ts';
import { closeInterrupted } from '../../lib/flows/close-interrupted.ts';
import { newDeviceKey, newIdentity, wrap } from '../../lib/crypto/vault-key.ts';
import { Database } from '../../lib/store/database.ts';
import { captureScreen, freshDatabase, openVault, setting, target } from '../samples/capture.ts';

let database: Database;
const clock = () => new Date();
const software = () => Promise.resolve({ name: 'Zegel', version: '0.1.0', browser: 'Test 1' });
const review = (over = database) => caseReview(over, clock, openVault(over));

beforeEach(() => {
  database = freshDatabase();
});

async function capture(odd = {}): Promise<string> {
  const reply = await captureScreen(setting(database, odd), target, 'popup');
  if (!reply.ok) throw new Error(reply.fault);
  return reply.item;
}

/** A worker that dies: the step never ends, and nothing after it happens. */
function stoppedAt(step: keyof CaptureSetting): {
  setting: CaptureSetting;
  reached: Promise<void>;
} {
  const whole = setting(database);
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const never = () => {
    resolve(undefined);
    return new Promise<never>(() => undefined);
  };
  return { setting: { ...whole, [step]: never }, reached: promise };
}

/** As after a new start: another connection to the same database, and what the background does first. */
async function restarted(): Promise<Database> {
  const { name } = database;
  database.close();
  database = new Database({ name });
  await closeInterrupted(database, clock, software);
  return database;
}

// What else it was doing does not end in the test as it would with it; nobody hears of it there either.
const unheard = () => undefined;

describe('a worker that was killed', () => {
  const steps: (keyof CaptureSetting)[] = [
    'pageAt',
    'viewOf',
    'readPage',
    'software',
    'preview',
    'store',
  ];

  it.each(steps)('at %s loses nothing, and the capture is closed as incomplete', async (step) => {
    const earlier = await capture();
    const log = await review().log()();
    const stopped = stoppedAt(step);
    void captureScreen(stopped.setting, target, 'shortcut').catch(unheard);
    await stopped.reached;
    await restarted();
    const after = await review().log()();
    expect(after.slice(0, log.length)).toEqual(log);
    expect(after.at(-1)?.action).toBe('acquisition-incomplete');
    expect(after).toHaveLength(log.length + 1);
    expect((await review().open(earlier)).files.every(({ fault }) => fault === null)).toBe(true);
    const { record } = await review().open(after.at(-1)!.item!);
    expect(record).toMatchObject({ trigger: 'shortcut', files: [], address: null });
    expect(record.failures).toMatchObject([{ code: 'capture-interrupted' }]);
    expect(await database.pending.count()).toBe(0);
  });

  it('before the capture was noted leaves no trace', async () => {
    const stopped = stoppedAt('begin');
    void captureScreen(stopped.setting, target, 'popup').catch(unheard);
    await stopped.reached;
    await restarted();
    expect(await review().items()).toEqual([]);
  });

  it('after the item was stored leaves a whole item and nothing to close', async () => {
    const item = await capture();
    await restarted();
    expect(await review().items()).toHaveLength(1);
    expect((await review().open(item)).files).toHaveLength(3);
  });

  it('while closing interrupted captures closes each of them once', async () => {
    for (const step of ['viewOf', 'store'] as const) {
      const stopped = stoppedAt(step);
      void captureScreen(stopped.setting, target, 'popup').catch(unheard);
      await stopped.reached;
    }
    // The second one finds them closed, and says so.
    const complaint = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const closings = [1, 2].map(() => closeInterrupted(database, clock, software));
    const closed = await Promise.all(closings);
    complaint.mockRestore();
    expect(closed.reduce((sum, count) => sum + count)).toBe(2);
    await restarted();
    expect(await review().items()).toHaveLength(2);
  });
});

describe('an interrupted capture that cannot be closed', () => {
  it('stays noted, refuses no new capture, and is closed at a later start', async () => {
    const stopped = stoppedAt('viewOf');
    void captureScreen(stopped.setting, target, 'popup').catch(unheard);
    await stopped.reached;
    const complaint = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const full = vi.spyOn(database.files, 'add').mockRejectedValue(new Error('no room'));
    expect(await closeInterrupted(database, clock, software)).toBe(0);
    full.mockRestore();
    expect(complaint).toHaveBeenCalled();
    complaint.mockRestore();
    expect(await database.pending.count()).toBe(1);
    await capture();
    await restarted();
    expect(await database.pending.count()).toBe(0);
    expect((await review().log()()).map(({ action }) => action)).toEqual([
      ...['case-opened', 'item-acquired', 'acquisition-incomplete'],
    ]);
  });
});

describe('a capture that fails in words', () => {
  it('leaves nothing to close at the next start', async () => {
    const fails = () => Promise.reject(new Error('denied'));
    await expect(capture({ view: fails, page: fails })).rejects.toBeDefined();
    expect(await database.pending.count()).toBe(0);
  });

  it('is refused before it begins when the disk is nearly full, with the rest intact', async () => {
    const earlier = await capture();
    await expect(capture({ free: 1000 })).rejects.toMatchObject({ code: 'storage-full' });
    expect((await review().open(earlier)).files).toHaveLength(3);
    expect(await database.pending.count()).toBe(0);
  });
});

describe('a disk that fills up during a capture', () => {
  const rooms = [
    ['storage-full', 1000],
    ['storage-failed', 1e9],
  ] as const;

  it.each(rooms)('is told apart by the room that is left: %s with %i bytes', async (code, room) => {
    const earlier = await capture();
    let free = Infinity;
    const failing = vi.spyOn(database.files, 'add').mockImplementation(() => {
      free = room;
      throw new Error('UnknownError');
    });
    const clock = () => new Date();
    const store = captureStore(database, clock, () => Promise.resolve(free));
    const whole = { ...setting(database), ...store };
    await expect(captureScreen(whole, target, 'popup')).rejects.toMatchObject({ code });
    failing.mockRestore();
    expect(await review().items()).toHaveLength(1);
    expect((await review().open(earlier)).files).toHaveLength(3);
    // On a full disk not even that is written: the next start closes what is noted as incomplete.
    expect(await database.pending.count()).toBe(code === 'storage-full' ? 1 : 0);
  });
});

describe('a connection that a full disk broke', () => {
  it('is let go where a capture begins, and the capture kept over another one', async () => {
    await capture();
    const broken = vi.spyOn(database.pending, 'add').mockImplementationOnce(() => {
      throw new Error('UnknownError');
    });
    const item = await capture();
    expect(broken).toHaveBeenCalledTimes(2);
    expect((await review().open(item)).files).toHaveLength(3);
    expect(await database.pending.count()).toBe(0);
  });

  it('that goes on failing refuses the capture in words', async () => {
    await capture();
    vi.spyOn(database.pending, 'add').mockImplementation(() => {
      throw new Error('UnknownError');
    });
    await expect(capture()).rejects.toMatchObject({ code: 'storage-failed' });
  });
});

describe('a clock that was set back', () => {
  it('is recorded as it is, and the log stays whole', async () => {
    await capture();
    await capture({ clock: () => new Date('2001-01-01T00:00:00Z') });
    const log = await review().log()();
    expect(log.at(-1)?.at).toBe('2001-01-01T00:00:00.000Z');
    expect(log.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });
});

describe('a database of version 1', () => {
  it('is taken over: the same key, as a vault without a passphrase', async () => {
    const { name } = database;
    const { recipient, secret } = await newIdentity();
    const deviceKey = await newDeviceKey();
    const old = new Dexie(name);
    old.version(1).stores({
      vault: 'id',
      cases: 'code',
      items: 'item, [case+number]',
      files: '[item+name], item',
      custody: '[case+seq]',
    });
    const identity = { deviceKey, ...(await wrap(secret, deviceKey, recipient)) };
    await old.table('vault').add({ id: 'vault', recipient, identity });
    old.close();
    await capture();
    const row = await database.vault.get('vault');
    expect(row).toMatchObject({ autoLock: 5, failures: 0, identity: { kind: 'device' } });
    expect(row?.recipient).toEqual(recipient);
    expect(await review().items()).toHaveLength(1);
  });
});
