import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bytes } from '../../lib/base/bytes.ts';
import { Fault } from '../../lib/base/fault.ts';
import { type OwnVault, ownVault } from '../../lib/flows/own-vault.ts';
import { waitAfter } from '../../lib/flows/passphrase-try.ts';
import type { Session } from '../../lib/flows/vault-lock.ts';
import type { VaultSetting } from '../../lib/flows/vault-safety.ts';
import { Database } from '../../lib/store/database.ts';
import { captureScreen, freshDatabase, setting, target } from '../samples/capture.ts';

/** A session in memory, as the browser's is. */
function memory(): Session & { held: Bytes | null } {
  return {
    held: null,
    secret() {
      return Promise.resolve(this.held?.slice() ?? null);
    },
    keep(secret) {
      this.held = secret.slice();
      return Promise.resolve();
    },
    drop() {
      this.held = null;
      return Promise.resolve();
    },
    touch: () => Promise.resolve(),
    watch: () => () => undefined,
  };
}

let database: Database;
let session: ReturnType<typeof memory>;
let now: number;
let derived: number;
let noted: string | null;
let own: OwnVault;

function world(over: Database = database): VaultSetting {
  return {
    database: over,
    clock: () => new Date(now),
    // Argon2id has tests of its own; here only that another passphrase gives another key.
    derive: (passphrase, { salt }) => {
      derived++;
      const hash = createHash('sha256').update(passphrase).update(salt).digest();
      return Promise.resolve(new Uint8Array(hash));
    },
    session: {
      secret: () => session.secret(),
      keep: (secret, minutes) => session.keep(secret, minutes),
      drop: () => session.drop(),
      touch: (minutes) => session.touch(minutes),
      watch: (changed) => session.watch(changed),
    },
    mark: {
      read: () => Promise.resolve(noted),
      write: (mark) => Promise.resolve(void (noted = mark)),
    },
    wipeRest: () => Promise.resolve(void (noted = null)),
    leavePages: () => Promise.resolve(),
  };
}

beforeEach(() => {
  database = freshDatabase();
  session = memory();
  now = Date.parse('2026-11-24T10:00:00Z');
  derived = 0;
  noted = null;
  own = ownVault(world());
});

async function capture(): Promise<string> {
  const reply = await captureScreen(setting(database), target, 'popup');
  if (!reply.ok) throw new Error(reply.fault);
  return reply.item;
}

describe('a vault with a passphrase', () => {
  it('captures while locked, shows nothing, and shows all of it once unlocked', async () => {
    const before = await capture();
    await own.vault.choose('een lange zin van mij');
    await own.vault.lock();
    const during = await capture();
    await expect(own.review.items()).rejects.toMatchObject({ code: 'vault-locked' });
    await expect(own.review.open(before)).rejects.toMatchObject({ code: 'vault-locked' });
    await expect(own.review.log()()).rejects.toMatchObject({ code: 'vault-locked' });
    expect(await own.vault.status()).toMatchObject({ state: 'locked', added: 1 });
    expect(await own.vault.unlock('een lange zin van mij')).toEqual({ ok: true });
    for (const item of [before, during])
      expect((await own.review.open(item)).files.every(({ fault }) => fault === null)).toBe(true);
    expect((await own.review.log()()).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(await own.vault.status()).toMatchObject({ state: 'unlocked', added: 0 });
  });

  it('is locked, and says how it stands, on a disk too full to note what was seen', async () => {
    await own.vault.choose('een lange zin van mij');
    await capture();
    const quiet = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const full = new Fault('storage-full', 'There is too little room.');
    const writing = vi.spyOn(database, 'write').mockRejectedValue(full);
    expect(await own.vault.status()).toMatchObject({ state: 'unlocked' });
    await own.vault.lock();
    expect(session.held).toBe(null);
    expect(await own.vault.status()).toMatchObject({ state: 'locked', added: 1 });
    writing.mockRestore();
    quiet.mockRestore();
  });

  it('cannot sign a bundle while locked', async () => {
    await capture();
    await own.vault.choose('een lange zin van mij');
    await own.vault.lock();
    await expect(own.unlocked()).rejects.toMatchObject({ code: 'vault-locked' });
  });

  it('touches no item when the passphrase is chosen, changed or removed', async () => {
    await capture();
    const files = await bytesOf(database);
    await own.vault.choose('de eerste zin hier');
    expect(await own.vault.change('de eerste zin hier', 'de tweede zin daar')).toEqual({
      ok: true,
    });
    await own.vault.lock();
    expect(await own.vault.unlock('de eerste zin hier')).toMatchObject({ ok: false });
    expect(await own.vault.unlock('de tweede zin daar')).toEqual({ ok: true });
    expect(await own.vault.remove('de tweede zin daar')).toEqual({ ok: true });
    expect(await own.vault.status()).toMatchObject({ state: 'open' });
    expect(await own.review.items()).toHaveLength(1);
    expect(await bytesOf(database)).toEqual(files);
  });

  it('keeps no key of the device once there is a passphrase', async () => {
    await own.vault.choose('een lange zin van mij');
    const row = await database.vault.get('vault');
    expect(Object.keys(row!.identity).sort()).toEqual(['iv', 'kind', 'parameters', 'wrapped']);
  });

  it('is not replaced by choosing another one while locked', async () => {
    await own.vault.choose('een lange zin van mij');
    await own.vault.lock();
    await expect(own.vault.choose('van een ander')).rejects.toMatchObject({ code: 'vault-locked' });
    expect(await own.vault.unlock('een lange zin van mij')).toEqual({ ok: true });
  });

  it('refuses changing and removing with a wrong passphrase', async () => {
    await own.vault.choose('een lange zin van mij');
    expect(await own.vault.change('fout', 'nieuw')).toMatchObject({ ok: false, reason: 'wrong' });
    expect(await own.vault.remove('fout')).toMatchObject({ ok: false, reason: 'wrong' });
  });
});

async function bytesOf(over: Database): Promise<string[]> {
  const rows = await over.files.toArray();
  const sums = rows.map(async ({ sealed }) =>
    createHash('sha256')
      .update(new Uint8Array(await sealed.arrayBuffer()))
      .digest('hex'),
  );
  return Promise.all(sums);
}

describe('wrong passphrases', () => {
  beforeEach(async () => {
    await own.vault.choose('een lange zin van mij');
    await own.vault.lock();
    derived = 0;
  });

  const wrong = () => own.vault.unlock('een verkeerde zin');

  it('cost nothing four times, then a wait that doubles to an hour', async () => {
    expect([1, 4, 5, 6, 7, 20].map(waitAfter)).toEqual([0, 0, 15_000, 30_000, 60_000, 3_600_000]);
    for (let count = 0; count < 4; count++)
      expect(await wrong()).toEqual({ ok: false, reason: 'wrong', waitUntil: null });
    expect(await wrong()).toMatchObject({ reason: 'wrong', waitUntil: '2026-11-24T10:00:15.000Z' });
    expect(await own.vault.unlock('een lange zin van mij')).toMatchObject({ reason: 'wait' });
    expect(derived).toBe(5);
    now += 15_001;
    expect(await own.vault.unlock('een lange zin van mij')).toEqual({ ok: true });
    expect((await database.vault.get('vault'))?.failures).toBe(0);
  });

  it('make wait after a restart too', async () => {
    for (let count = 0; count < 5; count++) await wrong();
    const { name } = database;
    database.close();
    const again = ownVault(world(new Database({ name })));
    expect(await again.vault.status()).toMatchObject({
      state: 'locked',
      waitUntil: '2026-11-24T10:00:15.000Z',
    });
    expect(await again.vault.unlock('een lange zin van mij')).toMatchObject({ reason: 'wait' });
  });

  it('are counted before they are tried: ending the browser half-way gives no free try', async () => {
    const stuck = ownVault({ ...world(), derive: () => Promise.reject(new Error('killed')) });
    for (let count = 0; count < 5; count++)
      await expect(stuck.vault.unlock('een verkeerde zin')).rejects.toThrow('killed');
    expect(await own.vault.unlock('een lange zin van mij')).toMatchObject({ reason: 'wait' });
  });

  it('do not make wait longer when the clock is set back', async () => {
    for (let count = 0; count < 5; count++) await wrong();
    now -= 365 * 86_400_000;
    const { waitUntil } = await own.vault.status();
    expect(Date.parse(waitUntil!) - now).toBe(15_000);
  });
});

describe('wiping', () => {
  it('takes everything in one step, while locked, without a passphrase', async () => {
    await capture();
    await own.vault.choose('een lange zin van mij');
    await own.vault.lock();
    await own.vault.wipe();
    const counts = await Promise.all(database.tables.map((table) => table.count()));
    expect(counts.every((count) => count === 0)).toBe(true);
    expect(await own.vault.status()).toMatchObject({ state: 'open', added: 0 });
    await capture();
    expect(await own.review.items()).toHaveLength(1);
  });
});

describe('a vault that the browser threw away', () => {
  const thrownAway = () => Promise.all(database.tables.map((table) => table.clear()));

  it('is missed, also after something new was kept, until the reporter has read it', async () => {
    expect(await own.vault.status()).toMatchObject({ lost: false });
    await capture();
    await own.vault.choose('een lange zin van mij');
    expect(await own.vault.status()).toMatchObject({ lost: false });
    await thrownAway();
    expect(await own.vault.status()).toMatchObject({ state: 'open', lost: true });
    await capture();
    expect(await own.vault.status()).toMatchObject({ lost: true });
    await own.vault.acceptLoss();
    expect(await own.vault.status()).toMatchObject({ lost: false });
  });

  it('is not missed when it was wiped on purpose', async () => {
    await capture();
    await own.vault.status();
    await own.vault.wipe();
    expect(await own.vault.status()).toMatchObject({ lost: false });
  });
});
