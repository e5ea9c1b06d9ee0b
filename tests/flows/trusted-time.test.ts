import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../lib/browser/network.ts';
import { toHex } from '../../lib/base/bytes.ts';
import { capture as captureItem } from '../../lib/flows/capture.ts';
import { trustedTime } from '../../lib/flows/trusted-time.ts';
import type { TrustedTime } from '../../lib/flows/trusted-time-events.ts';
import type { Database } from '../../lib/store/database.ts';
import { TestAuthority } from '../samples/authority.ts';
import { freshDatabase, openVault, order, setting } from '../samples/capture.ts';

/** One sends its root along, the other does not. */
let open: TestAuthority;
let closed: TestAuthority;
let database: Database;
let time: TrustedTime;
let granted: boolean;
let asked: string[];
let returned: string[];

beforeAll(() => {
  closed = new TestAuthority();
  open = new TestAuthority();
  appendFileSync(join(open.folder, 'middle.pem'), readFileSync(open.root.certificateFile));
});
afterAll(() => [open, closed].forEach((one) => one.remove()));

beforeEach(() => {
  database = freshDatabase();
  [granted, asked, returned] = [true, [], []];
  time = trustedTime({
    database,
    unlocked: openVault(database),
    allowed: () => Promise.resolve(granted),
    askToReach: () => Promise.resolve(granted),
    giveBack: (url) => Promise.resolve(void returned.push(url)),
    stampNow: () => Promise.resolve(),
    post: (url, body): Promise<Answer> => {
      asked.push(url);
      const authority = url.includes('open') ? open : closed;
      return Promise.resolve({ ok: true, bytes: new Uint8Array(authority.reply(body)) });
    },
  });
});

const capture = () => captureItem(setting(database), order());

async function proposed(url: string, pasted = '') {
  const answer = await time.propose(url, pasted);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.proposal;
}

describe('an authority of one’s own', () => {
  it('is proposed with the root from its reply, for the reporter to compare', async () => {
    const proposal = await proposed(' https://open.example/tsr ');
    const digest = await crypto.subtle.digest('SHA-256', open.rootDer);
    expect(proposal).toMatchObject({ url: 'https://open.example/tsr', rootName: 'Test root' });
    expect(proposal.fingerprint).toBe(toHex(new Uint8Array(digest)));
    expect((await time.status()).authorities.map(({ id }) => id)).toEqual(['freetsa']);
  });

  it('that does not send its root along needs it pasted', async () => {
    expect(await time.propose('https://closed.example/', '')).toEqual({
      ok: false,
      reason: 'root-missing',
    });
    const { rootName } = await proposed('https://closed.example/', closed.rootPem);
    expect(rootName).toBe('Test root');
  });

  it('with the root of another is refused', async () => {
    expect(await time.propose('https://closed.example/', open.rootPem)).toEqual({
      ok: false,
      reason: 'chain-foreign',
    });
    expect(await time.propose('https://open.example/', 'no certificate')).toMatchObject({
      ok: false,
    });
  });

  it.each(['http://tsa.example/', 'ftp://tsa.example/', 'tsa', ''])(
    'at %s is refused before anyone is asked',
    async (url) => {
      expect(await time.propose(url, '')).toEqual({ ok: false, reason: 'address-refused' });
      expect(asked).toEqual([]);
    },
  );

  it('is not asked without permission', async () => {
    granted = false;
    expect(await time.propose('https://open.example/', '')).toEqual({
      ok: false,
      reason: 'permission-refused',
    });
    expect(asked).toEqual([]);
  });

  it('is used once it is added, also for the items that are there already', async () => {
    await capture();
    await capture();
    expect((await time.status()).waiting).toBe(0);
    await time.add(await proposed('https://open.example/'));
    const { authorities, waiting } = await time.status();
    expect(waiting).toBe(2);
    expect(authorities.at(-1)).toMatchObject({
      name: 'open.example',
      own: true,
      chosen: true,
      qualified: false,
    });
    const log = await database.custody.count();
    const rows = await database.stamps.toArray();
    expect(rows.map(({ seq }) => seq).sort()).toEqual([2, 3]);
    expect(log).toBe(3);
  });
});

describe('choosing', () => {
  it('uses two at most: a third takes the place of the second', async () => {
    const add = async (url: string, pem?: string) => time.add(await proposed(url, pem));
    await add('https://open.example/one');
    await add('https://closed.example/', closed.rootPem);
    const [freetsa] = (await time.status()).authorities;
    await time.use(freetsa!);
    const chosen = (await time.status()).authorities.filter((one) => one.chosen);
    expect(chosen.map(({ name }) => name).sort()).toEqual(['FreeTSA', 'open.example']);
  });

  it('without permission changes nothing', async () => {
    granted = false;
    const [freetsa] = (await time.status()).authorities;
    expect(await time.use(freetsa!)).toBe(false);
    expect((await time.status()).authorities.some(({ chosen }) => chosen)).toBe(false);
  });

  it('otherwise forgets what was asked, and gives the permission back', async () => {
    await capture();
    await time.add(await proposed('https://open.example/'));
    const own = (await time.status()).authorities.at(-1)!;
    await time.drop(own);
    expect(await database.stamps.count()).toBe(0);
    expect(await database.time.get('time')).toMatchObject({ on: false, chosen: [] });
    expect(returned).toEqual(['https://open.example/']);
  });
});
