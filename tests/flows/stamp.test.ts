import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bytes, utf8 } from '../../lib/base/bytes.ts';
import type { StampReason } from '../../lib/base/stamp-reason.ts';
import type { Answer } from '../../lib/browser/network.ts';
import { sha256 } from '../../lib/crypto/hash.ts';
import { timeAtCapture } from '../../lib/flows/before-token.ts';
import { capture as captureItem } from '../../lib/flows/capture.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import type { Review } from '../../lib/flows/review.ts';
import { stamper, type StampSetting } from '../../lib/flows/stamp.ts';
import type { Database } from '../../lib/store/database.ts';
import { readReply } from '../../lib/store/replies.ts';
import { stampsOf } from '../../lib/store/stamps.ts';
import { TestAuthority } from '../samples/authority.ts';
import { freshDatabase, openVault, order, setting } from '../samples/capture.ts';
import { chooseAuthorities } from '../samples/choose-authorities.ts';
import { forge } from '../samples/forger.ts';

let authority: TestAuthority;
let database: Database;
let review: Review;
let now: number;
let wakes: (number | null)[];
let posted: string[];
let answer: (url: string, body: Bytes) => Answer | Promise<Answer>;
let allowed: boolean;

beforeAll(() => (authority = new TestAuthority()));
afterAll(() => authority.remove());

beforeEach(() => {
  database = freshDatabase();
  review = caseReview(database, () => new Date(now), openVault(database));
  now = Date.now();
  [wakes, posted, allowed] = [[], [], true];
  answer = honest;
});

const honest = (_url: string, body: Bytes): Answer => ({
  ok: true,
  bytes: new Uint8Array(authority.reply(body)),
});

const failing = (reason: StampReason) => (): Answer => ({ ok: false, reason, bytes: null });

const clock = () => new Date(now);
function world(): StampSetting {
  return {
    database,
    clock,
    allowed: () => Promise.resolve(allowed),
    post: async (url, body) => {
      posted.push(url);
      return answer(url, body);
    },
    wakeAt: (moment) => Promise.resolve(void wakes.push(moment)),
  };
}

const turnOn = (...names: string[]) =>
  chooseAuthorities(database, Object.fromEntries(names.map((name) => [name, authority])));

async function capture(): Promise<string> {
  const beforeToken = () => timeAtCapture(database, world(), 300);
  const reply = await captureItem(setting(database, { beforeToken, clock }), order());
  if (!reply.ok) throw new Error(reply.fault);
  return reply.item;
}

const states = async (item: string) =>
  (await stampsOf(database, item)).map(({ state, reason }) => [state, reason]);

describe('with trusted time off', () => {
  it('nothing is queued and nothing is asked', async () => {
    const item = await capture();
    await stamper(world()).run(true);
    expect(posted).toEqual([]);
    expect(await states(item)).toEqual([]);
    expect((await review.open(item)).record.trustedTime).toEqual({ asked: 'off', before: null });
    expect(wakes).toEqual([null]);
  });
});

describe('with trusted time on', () => {
  it('a capture names the token before it, and gets one over its entry after it', async () => {
    await turnOn('one');
    const item = await capture();
    const { trustedTime } = (await review.open(item)).record;
    expect(trustedTime?.asked).toBe('fresh');
    const before = trustedTime?.before;
    expect(before?.imprint).toBe(await sha256(utf8(before?.covers ?? '')));
    expect(await states(item)).toEqual([['pending', null]]);
    await stamper(world()).run();
    expect(await states(item)).toEqual([['stamped', null]]);
    const [row] = await stampsOf(database, item);
    const by = await openVault(database)();
    for (const [digest, imprint] of [
      [before!.sha256, before!.imprint],
      [row!.reply!, row!.imprint],
    ])
      expect(authority.accepts(await readReply(database, by, digest!), imprint!)).toBe(true);
    const log = await review.log()();
    expect(log.map(({ action }) => action)).toEqual([
      'case-opened',
      'item-acquired',
      'time-stamped',
    ]);
    expect(log[2]).toMatchObject({
      item,
      detail: { entry: 2, token: row?.reply, authority: 'one' },
    });
    expect(row?.imprint).toBe(log[2]?.prev);
  });

  it('an item of which nothing could be asked before names the newest token known', async () => {
    await turnOn('one');
    const first = await capture();
    await stamper(world()).run();
    answer = failing('unreachable');
    const { trustedTime } = (await review.open(await capture())).record;
    const [row] = await stampsOf(database, first);
    expect(trustedTime).toMatchObject({
      asked: 'unreachable',
      before: { sha256: row?.reply, imprint: row?.imprint, covers: null },
    });
  });

  it('a capture waits for a slow authority only so long, and keeps the late token for the next', async () => {
    await turnOn('one');
    const { promise, resolve } = Promise.withResolvers<null>();
    answer = async (url, body) => {
      await promise;
      return honest(url, body);
    };
    const { trustedTime } = (await review.open(await capture())).record;
    expect(trustedTime).toEqual({ asked: 'timed-out', before: null });
    resolve(null);
    await expect.poll(async () => (await database.time.get('time'))?.newest?.authority).toBe('one');
  });

  it('offline for a whole session, every item gets its token once there is a way', async () => {
    await turnOn('one');
    answer = failing('unreachable');
    const items = [await capture(), await capture(), await capture()];
    await stamper(world()).run();
    for (const item of items) expect(await states(item)).toEqual([['pending', 'unreachable']]);
    expect((await review.log()()).filter(({ action }) => action.startsWith('time'))).toEqual([]);
    answer = honest;
    await stamper(world()).run(true);
    for (const item of items) expect(await states(item)).toEqual([['stamped', null]]);
    expect(wakes.at(-1)).toBeNull();
  });

  it('an authority that cannot be reached is asked ever more seldom, and once for all items', async () => {
    await turnOn('one');
    answer = failing('timed-out');
    await Promise.all([capture(), capture(), capture()]);
    posted = [];
    const waits: number[] = [];
    for (let run = 0; run < 12; run++) {
      await stamper(world()).run();
      waits.push((wakes.at(-1) ?? 0) - now);
      now = wakes.at(-1) ?? now;
    }
    expect(posted).toHaveLength(12);
    expect(waits.slice(0, 4)).toEqual([30_000, 60_000, 120_000, 240_000]);
    expect(waits.at(-1)).toBe(3_600_000);
  });

  it('without permission nothing is sent, and the item says why it waits', async () => {
    await turnOn('one');
    allowed = false;
    const item = await capture();
    await stamper(world()).run();
    expect(posted).toEqual([]);
    expect(await states(item)).toEqual([['pending', 'permission-missing']]);
    allowed = true;
    await stamper(world()).run(true);
    expect(await states(item)).toEqual([['stamped', null]]);
  });

  it('a wrong reply is refused, kept with its reason, and logged once however often it comes', async () => {
    await turnOn('one');
    const item = await capture();
    const wrong = (_url: string, body: Bytes): Answer => ({
      ok: true,
      bytes: forge(authority, body, { nonce: 5n }),
    });
    answer = wrong;
    await stamper(world()).run(true);
    await stamper(world()).run(true);
    expect(await states(item)).toEqual([['refused', 'nonce-differs']]);
    const refused = (await review.log()()).filter(({ action }) => action === 'time-stamp-refused');
    expect(refused).toMatchObject([
      { item, detail: { reason: 'nonce-differs', authority: 'one' } },
    ]);
    const by = await openVault(database)();
    const kept = await readReply(database, by, String(refused[0]?.detail?.['reply']));
    expect(kept[0]).toBe(0x30);
    answer = honest;
    await stamper(world()).run(true);
    expect(await states(item)).toEqual([['stamped', null]]);
  });

  it('the failure of one of two authorities does not keep the other from stamping', async () => {
    await turnOn('one', 'two');
    answer = (url, body) => (url.includes('one') ? failing('unreachable')() : honest(url, body));
    const item = await capture();
    expect((await review.open(item)).record.trustedTime?.before?.authority).toBe('two');
    await stamper(world()).run();
    expect(await states(item)).toEqual([
      ['pending', 'unreachable'],
      ['stamped', null],
    ]);
  });

  it('a stamper that is stopped in the middle leaves the rest for the next one', async () => {
    await turnOn('one');
    const items = [await capture(), await capture()];
    let count = 0;
    answer = (url, body) => {
      if (++count === 2) throw new Error('stopped');
      return honest(url, body);
    };
    await expect(stamper(world()).run()).rejects.toThrow('stopped');
    answer = honest;
    await stamper(world()).run();
    for (const item of items) expect(await states(item)).toEqual([['stamped', null]]);
    const log = await review.log()();
    expect(log.filter(({ action }) => action === 'time-stamped')).toHaveLength(2);
  });

  it('two runs at once ask once', async () => {
    await turnOn('one');
    await capture();
    posted = [];
    const one = stamper(world());
    await Promise.all([one.run(), one.run(), one.run(true)]);
    expect(posted).toHaveLength(1);
  });

  it('an item deleted meanwhile is no longer asked for', async () => {
    await turnOn('one');
    const item = await capture();
    posted = [];
    await review.remove(item);
    await stamper(world()).run(true);
    expect(posted).toEqual([]);
  });
});
