import { randomBytes } from 'node:crypto';
import { certificatesIn } from '../../lib/timestamp/pem-read.ts';
import { newNonce, requestDer } from '../../lib/timestamp/request.ts';
import { toPem } from '../../lib/timestamp/pem.ts';
import type { TestAuthority } from '../samples/authority.ts';
import { canonical, digest, type Faults, type Files } from './sample.ts';

/** Where a test may reach into the time stamps of the sample. */
export interface TimeFaults {
  /** The part of the first item's record, with the digest of its token. */
  before?(named: Record<string, unknown>): void;
  /** What is stamped instead of the entry's digest. */
  imprint?: string;
  /** The log entry of the token after. */
  logged?(entry: Record<string, unknown>): void;
  /** Who makes the tokens instead of the authority that the case names. */
  by?: TestAuthority;
  authorities?(list: Record<string, unknown>[]): void;
  payload?(files: Files): void;
  after?(files: Files): void;
}

const before = 'data/items/0001/time/before.tsr';
const after = 'data/items/0001/time/after.tsr';

/** The sample, its first item with a token before and after, written without our builder. */
export function stamped(authority: TestAuthority, faults: TimeFaults = {}): Faults {
  const maker = faults.by ?? authority;
  const reply = (imprint: string) => maker.reply(requestDer(imprint, newNonce()));
  const files: Files = new Map();
  return {
    record(record, place) {
      const covers = randomBytes(32).toString('hex');
      const token = place === 0 ? reply(digest(Buffer.from(covers))) : null;
      if (token) files.set(before, token);
      const named = token && {
        ...{ sha256: digest(token), imprint: digest(Buffer.from(covers)), covers },
        ...{ authority: 'test', clock: { aheadMs: 0, withinMs: 1 } },
      };
      if (named) faults.before?.(named);
      record['trustedTime'] = { asked: named ? 'fresh' : 'off', before: named };
    },
    log(entries) {
      const [first, second] = entries;
      const opened = digest(Buffer.from(canonical({ ...first, seq: 1, prev: null })));
      const imprint = digest(Buffer.from(canonical({ ...second, seq: 2, prev: opened })));
      const token = reply(faults.imprint ?? imprint);
      files.set(after, token);
      const detail = { authority: 'test', entry: 2, imprint, token: digest(token), time: 'later' };
      const entry = {
        at: '2026-11-23T10:06:00.000Z',
        action: 'time-stamped',
        item: second?.['item'],
        detail,
      };
      faults.logged?.(entry);
      entries.push(entry);
    },
    caseRecord(record) {
      const list = [
        {
          id: 'test',
          name: 'Test',
          url: 'https://tsa.example/',
          qualified: false,
          roots: [digest(authority.rootDer)],
        },
      ];
      faults.authorities?.(list);
      record['authorities'] = list;
    },
    payload(all) {
      for (const [path, bytes] of files) all.set(path, bytes);
      faults.payload?.(all);
    },
    after(all) {
      const [root] = certificatesIn(authority.rootPem);
      all.set('signatures/tsa/test.pem', Buffer.from(toPem(root!)));
      const p7s = all.get('signatures/tagmanifest-sha256.txt.p7s')!;
      all.set('signatures/tagmanifest-sha256.txt.p7s.tsr', reply(digest(p7s)));
      faults.after?.(all);
    },
  };
}
