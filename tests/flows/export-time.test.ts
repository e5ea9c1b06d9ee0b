import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bytes, concat, utf8 } from '../../lib/base/bytes.ts';
import type { Answer } from '../../lib/browser/network.ts';
import { verifyBundle } from '../../lib/bundle/verify.ts';
import type { AskSetting } from '../../lib/flows/ask-authority.ts';
import { timeAtCapture } from '../../lib/flows/before-token.ts';
import { capture as captureItem } from '../../lib/flows/capture.ts';
import { exportCase } from '../../lib/flows/export.ts';
import { stamper } from '../../lib/flows/stamp.ts';
import type { Database } from '../../lib/store/database.ts';
import { TestAuthority } from '../samples/authority.ts';
import { freshDatabase, openVault, order, setting } from '../samples/capture.ts';
import { chooseAuthorities } from '../samples/choose-authorities.ts';
import { judgedTime as judged } from '../samples/judged-time.ts';
import { forge } from '../samples/forger.ts';
import { bufferSource } from '../bundle/verdicts.ts';

let one: TestAuthority;
let two: TestAuthority;
let database: Database;
let written: Map<string, Bytes>;
let answer: (url: string, body: Bytes) => Answer;

beforeAll(() => {
  one = new TestAuthority();
  two = new TestAuthority({ key: 'rsa', ess: 'sha1', accuracy: false, ordering: false });
});
afterAll(() => [one, two].forEach((authority) => authority.remove()));

const down = (): Answer => ({ ok: false, reason: 'unreachable', bytes: null });
const honest = (url: string, body: Bytes): Answer => ({
  ok: true,
  bytes: new Uint8Array((url.includes('one') ? one : two).reply(body)),
});

beforeEach(() => {
  [database, written, answer] = [freshDatabase(), new Map<string, Bytes>(), honest];
});

const asking: AskSetting = {
  clock: () => new Date(),
  allowed: () => Promise.resolve(true),
  post: (url, body) => Promise.resolve(answer(url, body)),
};

const turnOn = (...names: ('one' | 'two')[]) =>
  chooseAuthorities(database, Object.fromEntries(names.map((name) => [name, { one, two }[name]])));

async function capture(): Promise<void> {
  const beforeToken = () => timeAtCapture(database, asking);
  const reply = await captureItem(setting(database, { beforeToken }), order());
  if (!reply.ok) throw new Error(reply.fault);
}

const stamp = () => stamper({ ...asking, database, wakeAt: () => Promise.resolve() }).run(true);

async function exported() {
  const parts: Uint8Array[] = [];
  const result = await exportCase(
    {
      ...asking,
      database,
      identity: await openVault(database)(),
      create: (name) =>
        Promise.resolve({
          write: (bytes: Uint8Array) => void parts.push(bytes.slice()),
          finish: () => {
            written.set(name, concat(...parts));
            return Promise.resolve(bufferSource(written.get(name)!));
          },
          discard: () => Promise.resolve(),
        }),
      software: () => Promise.resolve({ name: 'Zegel', version: '0.1.0', browser: 'Test 1' }),
      preview: () => Promise.resolve(utf8('not really a jpeg')),
      progress: () => undefined,
    },
    'nl',
  );
  if (!result.ok) throw new Error(result.message);
  return { volume: result.volumes[0]!, zip: [...written.values()][0]! };
}

const notes = async (zip: Bytes) =>
  (await verifyBundle(bufferSource(zip))).findings
    .filter(({ level }) => level !== 'ok')
    .map(({ code, path }) => `${code} ${path ?? ''}`.trim());

describe('a bundle with time stamps', () => {
  it('of one authority: every command in it works, and the report says between which moments', async () => {
    await turnOn('one');
    await capture();
    await capture();
    await stamp();
    const { zip, volume } = await exported();
    const { results, report, files, readMe } = judged(zip);
    expect(files).toEqual([
      './data/items/0001/time/after.tsr',
      './data/items/0001/time/before.tsr',
      './data/items/0002/time/after.tsr',
      './data/items/0002/time/before.tsr',
      './signatures/tagmanifest-sha256.txt.p7s.tsr',
    ]);
    expect(results).toHaveLength(5);
    expect(results.filter(([, ok]) => !ok)).toEqual([]);
    expect(report).toMatch(/Bewaard tussen [\d: -]+ UTC en [\d: -]+ UTC, volgens Dienst one\./);
    expect(report).toContain('niet gekwalificeerd volgens eIDAS');
    expect(report).not.toContain('heeft geen tijdstempel van buiten');
    expect(readMe).toContain('TIME: data/items');
    expect(volume.stamps).toMatchObject([{ ok: true, authority: 'Dienst one' }]);
    expect(await notes(zip)).toEqual(['authority-unknown signatures/tsa/one.pem']);
    const verdict = await verifyBundle(bufferSource(zip));
    expect(verdict.timeStamps).toBe(5);
    expect(verdict.stampedAt).not.toBeNull();
  });

  it('of two authorities has the tokens of both', async () => {
    await turnOn('one', 'two');
    await capture();
    await stamp();
    const { zip } = await exported();
    const { results, files } = judged(zip);
    expect(files).toEqual([
      './data/items/0001/time/after-2.tsr',
      './data/items/0001/time/after.tsr',
      './data/items/0001/time/before.tsr',
      './signatures/tagmanifest-sha256.txt.p7s-2.tsr',
      './signatures/tagmanifest-sha256.txt.p7s.tsr',
    ]);
    expect(results.filter(([, ok]) => !ok)).toEqual([]);
    expect((await verifyBundle(bufferSource(zip))).timeStamps).toBe(5);
    answer = (url, body) => (url.includes('one') ? down() : honest(url, body));
    written.clear();
    const again = judged((await exported()).zip);
    const failed = again.results.filter(([, ok]) => !ok).map(([command]) => command);
    expect(failed).toEqual([expect.stringContaining('p7s.tsr -CAfile signatures/tsa/one.pem')]);
  });

  it('of three authorities, one after the other, has the tokens of all', async () => {
    await turnOn('two');
    await capture();
    await stamp();
    const [row] = await database.stamps.toArray();
    for (const authority of ['one', 'zero'])
      await database.stamps.add({ ...row!, authority, state: 'pending', reply: null });
    await chooseAuthorities(database, { one, zero: two });
    await stamp();
    const { results, files } = judged((await exported()).zip);
    expect(files.filter((name) => name.includes('after'))).toHaveLength(3);
    expect(results.filter(([, ok]) => !ok)).toEqual([]);
  });

  it('of a session offline and stamped later tells the wider bracket, and no lower bound it has not', async () => {
    await turnOn('one');
    answer = down;
    await capture();
    await capture();
    answer = honest;
    await stamp();
    const { zip } = await exported();
    const { report, results, files } = judged(zip);
    expect(files.filter((name) => name.includes('before'))).toEqual([]);
    expect(report).toMatch(
      /Bewaard voor [\d: -]+ UTC, volgens Dienst one\. Hoe lang ervoor, is niet vastgesteld\./,
    );
    expect(report).not.toContain('Bewaard tussen 2');
    expect(results.filter(([, ok]) => !ok)).toEqual([]);
  });

  it('says what is not stamped, item by item, and why', async () => {
    await turnOn('one');
    await capture();
    await stamp();
    answer = down;
    await capture();
    await stamp();
    const { zip, volume } = await exported();
    const { report, results } = judged(zip);
    expect(report).toMatch(/Bewaard na [\d: -]+ UTC, volgens Dienst one\. Hoe lang erna/);
    expect(report).toContain('Dienst one: nog geen tijdstempel. De dienst is niet bereikbaar.');
    expect(await notes(zip)).toEqual([
      'authority-unknown signatures/tsa/one.pem',
      'item-not-stamped data/items/0002/',
      'signature-not-stamped signatures/tagmanifest-sha256.txt.p7s',
    ]);
    expect(volume.stamps).toEqual([{ ok: false, authority: 'Dienst one', reason: 'unreachable' }]);
    // All but the one over the signature, which is not there.
    expect(results.filter(([, ok]) => !ok).map(([command]) => command)).toEqual([
      expect.stringContaining('p7s.tsr'),
    ]);
  });

  it('has the replies that were refused, as the log names them', async () => {
    await turnOn('one');
    answer = (_url, body) => ({ ok: true, bytes: forge(one, body, { status: 1n }) });
    await capture();
    await stamp();
    const { zip } = await exported();
    const { files, report } = judged(zip);
    expect(files).toHaveLength(2);
    expect(files[0]).toMatch(/^\.\/data\/refused-time-stamps\/[0-9a-f]{16}\.tsr$/);
    expect(report).toContain(
      'het antwoord is geweigerd. De dienst heeft de tijdstempel niet toegekend.',
    );
    expect((await verifyBundle(bufferSource(zip))).level).toBe('note');
  });

  it('whose token vanished from the vault says so as damage', async () => {
    await turnOn('one');
    await capture();
    await stamp();
    const [row] = await database.stamps.toArray();
    await database.replies.delete(row!.reply!);
    const { zip } = await exported();
    expect(await notes(zip)).toEqual([
      'authority-unknown signatures/tsa/one.pem',
      'damaged-before-export data/items/0001/time/after.tsr',
    ]);
  });
});

describe('a bundle without trusted time', () => {
  it('has no time stamps and says so, as before', async () => {
    await capture();
    const { zip, volume } = await exported();
    const { files, report, readMe } = judged(zip);
    expect(files).toEqual(['']);
    expect(report).toContain('deze bundel heeft geen tijdstempel van buiten');
    expect(readMe).not.toContain('openssl ts');
    expect(volume.stamps).toEqual([]);
    expect(await notes(zip)).toEqual([]);
  });
});
