import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Bytes, concat, utf8 } from '../../lib/base/bytes.ts';
import { sha256 } from '../../lib/crypto/hash.ts';
import { checkReply } from '../../lib/timestamp/check-reply.ts';
import { der } from '../../lib/timestamp/der.ts';
import { childrenOf, type DerNode, readDer } from '../../lib/timestamp/der-read.ts';
import { oid } from '../../lib/timestamp/oid.ts';
import { newNonce, requestDer } from '../../lib/timestamp/request.ts';
import { type AuthorityKind, TestAuthority } from '../samples/authority.ts';
import { forge } from '../samples/forger.ts';

const imprint = await sha256(utf8('an entry of the log'));
const authority = new TestAuthority();
const made = [authority];
afterAll(() => made.forEach((one) => one.remove()));

function other(kind: Partial<AuthorityKind>): TestAuthority {
  const one = new TestAuthority(kind);
  made.push(one);
  return one;
}

const nonce = newNonce();
const request = requestDer(imprint, nonce);
const expected = { imprint, nonce, roots: [authority.rootDer] };

async function refusal(reply: Uint8Array, change: Partial<typeof expected> = {}) {
  const verdict = await checkReply(new Uint8Array(reply), { ...expected, ...change });
  return verdict.ok ? 'accepted' : verdict.code;
}

describe('a request', () => {
  it('is read by openssl as we meant it', () => {
    const file = join(authority.folder, 'ours.tsq');
    writeFileSync(file, request);
    const text = execFileSync('openssl', ['ts', '-query', '-in', file, '-text']).toString();
    expect(text).toContain('Hash Algorithm: sha256');
    expect(text).toContain('Certificate required: yes');
    expect(text).toContain(`Nonce: 0x${nonce.toString(16).toUpperCase()}`);
  });
});

const kinds: [string, Partial<AuthorityKind>][] = [
  ['EC P-256, ESSCertIDv2', {}],
  ['EC P-256, ESSCertID', { ess: 'sha1' }],
  ['EC P-384 with SHA-512', { key: 'ec384', digest: 'sha512', ess: 'sha512' }],
  [
    'RSA, ESSCertIDv2, without ordering and accuracy',
    { key: 'rsa', ordering: false, accuracy: false },
  ],
  ['RSA with SHA-384, ESSCertID', { key: 'rsa', ess: 'sha1', digest: 'sha384' }],
];

describe('an honest reply', () => {
  it.each(kinds)('of %s is accepted by us and by openssl', async (_name, kind) => {
    const one = other(kind);
    const reply = new Uint8Array(one.reply(request));
    const verdict = await checkReply(reply, { ...expected, roots: [one.rootDer] });
    expect(verdict).toMatchObject({
      ok: true,
      stamp: {
        accuracyMs: (kind.accuracy ?? true) ? 1500 : null,
        policy: '1.2.3.4.1',
        signer: 'Test signer',
        wholeSecond: true,
      },
    });
    expect(one.accepts(reply, imprint)).toBe(true);
    const text = one.openssl('ts', '-reply', '-in', join(one.folder, 'judged.tsr'), '-text');
    const [, shown = ''] = /Time stamp: (.*)/.exec(text.toString()) ?? [];
    const time = verdict.ok ? verdict.stamp.time : '';
    expect(new Date(shown).getTime()).toBe(new Date(time).getTime());
  });

  it('made by the forger without any fault is accepted too, by openssl as well', async () => {
    const reply = forge(authority, request);
    expect(await refusal(reply)).toBe('accepted');
    expect(authority.accepts(reply, imprint)).toBe(true);
  });

  it('signed with RSA-PSS is accepted, and openssl made the signature', async () => {
    const one = other({ key: 'rsa' });
    const pss = (reply: Bytes) => withPss(one, reply);
    const reply = pss(forge(one, request));
    expect(await refusal(reply, { roots: [one.rootDer] })).toBe('accepted');
    const broken = pss(
      forge(one, request, { signature: (value) => value.map((byte) => byte ^ 1) }),
    );
    broken[broken.length - 1]! ^= 1;
    expect(await refusal(broken, { roots: [one.rootDer] })).toBe('signature-wrong');
  });
});

/** The same reply, its attributes signed again with RSASSA-PSS by openssl. */
function withPss(one: TestAuthority, reply: Bytes): Bytes {
  const at = (node: DerNode, ...path: number[]) =>
    path.reduce((inner, index) => childrenOf(inner)[index]!, node);
  const signedData = at(readDer(reply), 1, 1, 0);
  const parts = childrenOf(signedData);
  const signer = childrenOf(at(parts[4]!, 0));
  const attributes = concat(Uint8Array.of(0x31), signer[3]!.der.subarray(1));
  const file = join(one.folder, 'attributes');
  writeFileSync(file, attributes);
  const options = ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:32'];
  const key = ['-sign', one.signer.keyFile, '-binary', file];
  const value = new Uint8Array(one.openssl('dgst', '-sha256', ...options, ...key));
  const hash = der.sequence(der.oid(oid.sha256));
  const parameters = der.sequence(
    der.context(0, hash),
    der.context(1, der.sequence(der.oid(oid.mgf1), hash)),
    der.context(2, der.integer(32n)),
  );
  const algorithm = der.sequence(der.oid(oid.rsaPss), parameters);
  const info = der.sequence(...signer.slice(0, 4).map((n) => n.der), algorithm, der.octets(value));
  const data = der.sequence(...parts.slice(0, 4).map((n) => n.der), der.set(info));
  const token = der.sequence(der.oid(oid.signedData), der.context(0, data));
  return der.sequence(der.sequence(der.integer(0n)), token);
}

describe('a flipped bit', () => {
  const small = { ec: authority, rsa: other({ key: 'rsa', ess: 'sha1' }) };
  it.each(['ec', 'rsa'] as const)(
    'anywhere in a token (%s) is refused, but for the text that nobody signs',
    async (key) => {
      const one = small[key];
      const reply = new Uint8Array(one.reply(request));
      const accepted: number[] = [];
      for (let at = 0; at < reply.length * 8; at++) {
        const copy = reply.slice();
        copy[at >> 3]! ^= 1 << (at & 7);
        if ((await refusal(copy, { roots: [one.rootDer] })) === 'accepted') accepted.push(at >> 3);
      }
      const unsigned = statusText(reply);
      expect(accepted.filter((at) => at < unsigned.from || at >= unsigned.to)).toEqual([]);
    },
    120_000,
  );
});

/** Where the status with its text lies, which RFC 3161 leaves unsigned. */
function statusText(reply: Uint8Array<ArrayBuffer>): { from: number; to: number } {
  const whole = readDer(reply);
  const from = whole.der.length - whole.contents.length;
  return { from, to: from + childrenOf(whole)[0]!.der.length };
}
