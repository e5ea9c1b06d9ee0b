import { afterAll, describe, expect, it } from 'vitest';
import { requestDer } from '../../lib/timestamp/request.ts';
import { TestAuthority } from '../samples/authority.ts';
import { forge } from '../samples/forger.ts';
import { digest, sampleBundle } from './sample.ts';
import { stamped, type TimeFaults } from './stamped-sample.ts';
import { told, toldOf, verdictOn } from './verdicts.ts';

const authority = new TestAuthority();
const other = new TestAuthority();
afterAll(() => [authority, other].forEach((one) => one.remove()));

const before = 'data/items/0001/time/before.tsr';
const after = 'data/items/0001/time/after.tsr';
const overSignature = 'signatures/tagmanifest-sha256.txt.p7s.tsr';
const root = 'signatures/tsa/test.pem';

/** What a good bundle says: its second item was not stamped, and the authority is not a known one. */
const usual = [
  `time-stamps authority-unknown ${root}`,
  'time-stamps item-not-stamped data/items/0003/',
];

const faulty = async (faults: TimeFaults) =>
  (await toldOf(stamped(authority, faults))).filter((line) => !usual.includes(line));

it('a good bundle holds three time stamps, and says what was not stamped', async () => {
  const verdict = await verdictOn(await sampleBundle(stamped(authority)));
  expect(told(verdict)).toEqual(usual);
  expect(verdict.timeStamps).toBe(3);
  expect(verdict.stampedAt).toMatch(/^\d{4}-/);
  expect(verdict.level).toBe('note');
});

it('a bundle without trusted time is not checked for it, and says so', async () => {
  const verdict = await verdictOn(await sampleBundle());
  const own = verdict.findings.filter(({ check }) => check === 'time-stamps');
  expect(own).toMatchObject([{ code: 'no-time-stamps', level: 'ok' }]);
});

const changed = (path: string, change: (bytes: Buffer) => Buffer): TimeFaults => ({
  payload: (files) => files.set(path, change(files.get(path)!)),
});

const flipped = (bytes: Buffer) => {
  const copy = Buffer.from(bytes);
  copy[copy.length - 1]! ^= 1;
  return copy;
};

/** The named token, with its digest where it is named: only what is inside it is wrong. */
const forgedBefore = (make: (imprint: string) => Uint8Array): TimeFaults => {
  let token: Buffer;
  return {
    before(named) {
      token = Buffer.from(make(String(named['imprint'])));
      named['sha256'] = digest(token);
    },
    payload: (files) => files.set(before, token),
  };
};

const zeros = '0'.repeat(64);
const nonce = 0x4000000000000001n;

describe('a time stamp, in a bundle that is signed as it stands', () => {
  const cases: [name: string, faults: TimeFaults, expected: string[]][] = [
    [
      'before that is another than the record names',
      changed(before, flipped),
      [`time-stamps token-differs ${before}`],
    ],
    [
      'after that is another than the log names',
      changed(after, flipped),
      [`time-stamps token-differs ${after}`],
    ],
    [
      'before that is missing',
      { payload: (files) => files.delete(before) },
      [`time-stamps file-missing ${before}`],
    ],
    [
      'after that is missing',
      { payload: (files) => files.delete(after) },
      [`time-stamps file-missing ${after}`],
    ],
    [
      'that nobody names',
      { payload: (files) => files.set('data/items/0003/time/after.tsr', files.get(after)!) },
      ['time-stamps file-unlisted data/items/0003/time/after.tsr'],
    ],
    [
      'before whose stated text is another',
      { before: (named) => void (named['covers'] = 'other') },
      [`time-stamps covers-differs ${before}`],
    ],
    [
      'before that should be over an entry of the log and is not',
      { before: (named) => void (named['covers'] = null) },
      [`time-stamps covers-differs ${before}`],
    ],
    [
      'after over another digest',
      { imprint: zeros },
      [`time-stamps stamp-imprint-differs ${after}`],
    ],
    [
      'after that the log ties to another entry',
      { logged: (entry) => void ((entry['detail'] as { entry: number }).entry = 3) },
      [`time-stamps covers-differs ${after}`],
    ],
    [
      'after that the log ties to another digest',
      { logged: (entry) => void ((entry['detail'] as { imprint: string }).imprint = zeros) },
      [`time-stamps covers-differs ${after}`],
    ],
    [
      'of another authority than the case names',
      { by: other },
      [
        `time-stamps stamp-chain-foreign ${before}`,
        `time-stamps stamp-chain-foreign ${after}`,
        `time-stamps stamp-chain-foreign ${overSignature}`,
      ],
    ],
    [
      'before that was not granted',
      forgedBefore((imprint) => forge(authority, requestDer(imprint, nonce), { status: 1n })),
      [`time-stamps stamp-status-refused ${before}`],
    ],
    [
      'before with a wrong signature',
      forgedBefore((imprint) => flipped(authority.reply(requestDer(imprint, nonce)))),
      [`time-stamps stamp-signature-wrong ${before}`],
    ],
    [
      'before that is later than the one after',
      forgedBefore((imprint) =>
        forge(authority, requestDer(imprint, nonce), { time: '20400101000000Z' }),
      ),
      ['time-stamps times-crossed data/items/0001/time/'],
    ],
    [
      'over the signature that is broken',
      { after: (files) => files.set(overSignature, flipped(files.get(overSignature)!)) },
      [`time-stamps stamp-signature-wrong ${overSignature}`],
    ],
    [
      'over the signature that is of another bundle',
      { after: (files) => files.set(overSignature, authority.reply(requestDer(zeros, nonce))) },
      [`time-stamps stamp-imprint-differs ${overSignature}`],
    ],
    [
      'over the signature that is missing',
      { after: (files) => files.delete(overSignature) },
      ['time-stamps signature-not-stamped signatures/tagmanifest-sha256.txt.p7s'],
    ],
    [
      'whose root was swapped',
      {
        after: (files) =>
          files.set(root, Buffer.from(other.rootPem.slice(other.rootPem.indexOf('-----')))),
      },
      [
        `time-stamps authority-differs ${root}`,
        `time-stamps stamp-chain-foreign ${before}`,
        `time-stamps stamp-chain-foreign ${after}`,
        `time-stamps stamp-chain-foreign ${overSignature}`,
      ],
    ],
    [
      'with a root that nobody names',
      { after: (files) => files.set('signatures/tsa/more.pem', files.get(root)!) },
      ['time-stamps file-unlisted signatures/tsa/more.pem'],
    ],
    [
      'that the log does not say was refused, among those refused',
      {
        payload: (files) =>
          files.set('data/refused-time-stamps/0123456789abcdef.tsr', Buffer.from('x')),
      },
      ['time-stamps file-unlisted data/refused-time-stamps/0123456789abcdef.tsr'],
    ],
  ];

  it.each(cases)('%s', async (_name, faults, expected) => {
    expect(await faulty(faults)).toEqual(expected);
  });

  it('named with a path of its own is no path at all', async () => {
    const faults: TimeFaults = { authorities: ([one]) => void (one!['id'] = '../../etc') };
    expect(await faulty(faults)).toContain('items record-malformed data/case.json');
  });
});
