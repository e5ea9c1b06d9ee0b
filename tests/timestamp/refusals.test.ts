import { afterAll, describe, expect, it } from 'vitest';
import { type Bytes, concat, utf8 } from '../../lib/base/bytes.ts';
import { sha256 } from '../../lib/crypto/hash.ts';
import { checkReply } from '../../lib/timestamp/check-reply.ts';
import { der } from '../../lib/timestamp/der.ts';
import { oid } from '../../lib/timestamp/oid.ts';
import { newNonce, requestDer } from '../../lib/timestamp/request.ts';
import { TestAuthority } from '../samples/authority.ts';
import { attribute, forge, type Forgery } from '../samples/forger.ts';

const imprint = await sha256(utf8('an entry of the log'));
const authority = new TestAuthority();
const foreign = new TestAuthority();
afterAll(() => [authority, foreign].forEach((one) => one.remove()));

const nonce = newNonce();
const request = requestDer(imprint, nonce);
const expected = { imprint, nonce, roots: [authority.rootDer] };
const honest = new Uint8Array(authority.reply(request));

async function refusal(reply: Uint8Array, change: Partial<typeof expected> = {}) {
  const verdict = await checkReply(new Uint8Array(reply), { ...expected, ...change });
  return verdict.ok ? 'accepted' : verdict.code;
}

const past = { from: '20200101000000Z', to: '20210101000000Z' };
const future = { from: '20480101000000Z', to: '20490101000000Z' };
const issued = {
  twoPurposes: authority.issue('two', 'two-purposes', authority.middle),
  otherPurpose: authority.issue('other', 'other-purpose', authority.middle),
  noPurpose: authority.issue('none', 'no-purpose', authority.middle),
  notCritical: authority.issue('lax', 'not-critical', authority.middle),
  expired: authority.issue('expired', 'stamping', authority.middle, past),
  early: authority.issue('early', 'stamping', authority.middle, future),
  belowLeaf: authority.issue('below', 'stamping', authority.signer),
};

const wrongHash = await sha256(utf8('something else'));
const zeros = new Uint8Array(32);

const forgeries: [name: string, forgery: Forgery, code: string][] = [
  ['over another digest', { imprint: Buffer.from(wrongHash, 'hex') }, 'imprint-differs'],
  ['over a longer digest', { imprint: new Uint8Array(64) }, 'imprint-differs'],
  ['with another hash of the imprint', { algorithm: oid.sha512 }, 'algorithm-differs'],
  ['with SHA-1 as hash of the imprint', { algorithm: oid.sha1 }, 'algorithm-differs'],
  ['with another nonce', { nonce: nonce + 1n }, 'nonce-differs'],
  ['without a nonce', { nonce: null }, 'nonce-missing'],
  ['granted with modifications', { status: 1n }, 'status-refused'],
  ['that is a rejection', { status: 2n, bare: true }, 'status-refused'],
  ['that is waiting', { status: 3n }, 'status-refused'],
  ['granted without a token', { bare: true }, 'reply-malformed'],
  ['by a certificate for two purposes', { signer: issued.twoPurposes }, 'usage-wrong'],
  ['by a certificate for another purpose', { signer: issued.otherPurpose }, 'usage-wrong'],
  ['by a certificate for no stated purpose', { signer: issued.noPurpose }, 'usage-wrong'],
  [
    'by a certificate whose purpose is not critical',
    { signer: issued.notCritical },
    'usage-not-critical',
  ],
  ['by a certificate that had expired', { signer: issued.expired }, 'certificate-expired'],
  ['by a certificate that is not yet valid', { signer: issued.early }, 'certificate-not-yet-valid'],
  ['before the certificate began', { time: '20190101000000Z' }, 'certificate-not-yet-valid'],
  [
    'by another authority',
    { signer: foreign.signer, certificates: [foreign.signer, foreign.middle, foreign.root] },
    'chain-foreign',
  ],
  ['without the certificate between', { certificates: [authority.signer] }, 'chain-foreign'],
  [
    'by a certificate that one for stamping issued',
    {
      signer: issued.belowLeaf,
      certificates: [issued.belowLeaf, authority.signer, authority.middle],
    },
    'chain-foreign',
  ],
  ['without its certificate', { certificates: [authority.middle] }, 'certificate-missing'],
  ['that names another certificate', { essDigest: zeros }, 'signer-differs'],
  ['that names its certificate with another number', { essSerial: 1n }, 'signer-differs'],
  ['that names no certificate', { essDigest: null }, 'signer-differs'],
  ['with a changed signature', { signature: changed }, 'signature-wrong'],
  [
    'without a digest of its content',
    { attributes: (parts) => [parts[0]!, parts[2]!] },
    'reply-malformed',
  ],
  [
    'with the digest of other content',
    {
      attributes: ([type, , ess]) => [type!, attribute(oid.messageDigest, der.octets(zeros)), ess!],
    },
    'signature-wrong',
  ],
  [
    'that says it signs something else than a time stamp',
    { attributes: ([, ...rest]) => [attribute(oid.contentType, der.oid(oid.data)), ...rest] },
    'signature-wrong',
  ],
  ['with an attribute twice', { attributes: (parts) => [...parts, parts[1]!] }, 'reply-malformed'],
  ['at no moment', { time: '20261340000000Z' }, 'reply-malformed'],
  ['at a moment of another zone', { time: '20261124000000+01' }, 'reply-malformed'],
];

function changed(value: Bytes): Bytes {
  const copy = value.slice();
  copy[copy.length - 1]! ^= 1;
  return copy;
}

describe('a reply', () => {
  it.each(forgeries)('%s is refused with its reason', async (_name, forgery, code) => {
    expect(await refusal(forge(authority, request, forgery))).toBe(code);
  });

  it('is refused when the given root only looks like the right one', async () => {
    expect(await refusal(honest, { roots: [foreign.rootDer] })).toBe('chain-foreign');
    expect(await refusal(honest, { roots: [] })).toBe('chain-foreign');
  });

  it('with anything behind it is refused', async () => {
    expect(await refusal(concat(honest, Uint8Array.of(0)))).toBe('reply-trailing');
    expect(await refusal(concat(honest, honest))).toBe('reply-trailing');
  });

  it('truncated at any length is refused as truncated', async () => {
    for (let length = 0; length < honest.length; length++)
      expect(await refusal(honest.subarray(0, length)), `${length}`).toBe('reply-truncated');
  });

  it('that is a web page, random bytes, or very long is refused', async () => {
    expect(await refusal(utf8('<!DOCTYPE html><html><body>Inloggen</body></html>'))).toBe(
      'reply-malformed',
    );
    expect(await refusal(utf8('0'.repeat(100_000)))).not.toBe('accepted');
    const deep = new Uint8Array(60_000).fill(0x30);
    expect(await refusal(deep)).not.toBe('accepted');
    for (let count = 0; count < 200; count++)
      expect(await refusal(crypto.getRandomValues(new Uint8Array(300)))).not.toBe('accepted');
  });
});
