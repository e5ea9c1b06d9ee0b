import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Bytes, utf8 } from '../../lib/base/bytes.ts';
import { sha256 } from '../../lib/crypto/hash.ts';
import { selfSignedCertificate } from '../../lib/timestamp/certificate.ts';
import { signDetached } from '../../lib/timestamp/cms-sign.ts';
import { verifyDetached } from '../../lib/timestamp/cms-verify.ts';
import { toPem } from '../../lib/timestamp/pem.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
const newKeys = () => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);

const keys = await newKeys();
const certificate = await selfSignedCertificate(keys, 'Zegel case 7k3m9q2x');
const content = utf8('0123  data/a.txt\n');
const signedAt = new Date('2026-11-23T12:34:56.789Z');
const p7s = await signDetached(content, certificate, keys.privateKey, signedAt);
const digest = await sha256(content);

const folder = mkdtempSync(join(tmpdir(), 'zegel-cms-'));
afterAll(() => rmSync(folder, { recursive: true }));

function openssl(signature: Bytes, signed: Bytes, signer: Bytes): boolean {
  writeFileSync(join(folder, 'X.p7s'), signature);
  writeFileSync(join(folder, 'C'), signed);
  writeFileSync(join(folder, 'signer.crt.pem'), toPem(signer));
  const command =
    'cms -verify -binary -inform DER -in X.p7s -content C -CAfile signer.crt.pem -purpose any -out /dev/null';
  try {
    execFileSync('openssl', command.split(' '), { cwd: folder, stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

describe('a detached signature', () => {
  it('is accepted with its certificate and the time in whole seconds', async () => {
    const verdict = await verifyDetached(digest, p7s);
    const spki = new Uint8Array(await crypto.subtle.exportKey('spki', keys.publicKey));
    const moment = new Date('2026-11-23T12:34:56Z');
    const commonName = 'Zegel case 7k3m9q2x';
    expect(verdict).toEqual({ ok: true, certificate, spki, commonName, signedAt: moment });
  });

  it('is accepted by openssl, and refused by it over other content', () => {
    expect(openssl(p7s, content, certificate)).toBe(true);
    expect(openssl(p7s, utf8('other'), certificate)).toBe(false);
  });

  it('is accepted by openssl when the clock of the signer was far ahead or behind', async () => {
    for (const moment of ['1970-01-01T00:00:00Z', '2049-12-31T23:59:59Z', '2061-05-05T05:05:05Z']) {
      const when = new Date(moment);
      const signature = await signDetached(content, certificate, keys.privateKey, when);
      expect(openssl(signature, content, certificate)).toBe(true);
      expect(await verifyDetached(digest, signature)).toMatchObject({ ok: true, signedAt: when });
    }
  });

  it('is made and accepted for a hundred keys and names', async () => {
    for (let turn = 0; turn < 100; turn++) {
      const pair = await newKeys();
      const named = await selfSignedCertificate(pair, `é${'x'.repeat(turn % 60)}`);
      const signature = await signDetached(content, named, pair.privateKey, signedAt);
      expect(await verifyDetached(digest, signature)).toMatchObject({ ok: true });
      if (turn % 20 === 0) expect(openssl(signature, content, named)).toBe(true);
    }
  });

  it('is refused over other content, with that reason', async () => {
    const other = await verifyDetached(await sha256(utf8('other')), p7s);
    expect(other).toEqual({ ok: false, code: 'content-differs' });
  });

  it('is refused when another key made it', async () => {
    const { privateKey } = await newKeys();
    const forged = await signDetached(content, certificate, privateKey, signedAt);
    expect(await verifyDetached(digest, forged)).toEqual({ ok: false, code: 'signature-wrong' });
  });

  it('is refused with any single bit changed', { timeout: 120_000 }, async () => {
    const accepted: number[] = [];
    for (let bit = 0; bit < p7s.length * 8; bit++) {
      const changed = p7s.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      if ((await verifyDetached(digest, changed)).ok) accepted.push(bit);
    }
    expect(accepted).toEqual([]);
  });

  it('is refused when cut short or made longer', async () => {
    for (let length = 0; length < p7s.length; length++)
      expect((await verifyDetached(digest, p7s.slice(0, length))).ok).toBe(false);
    const longer = new Uint8Array([...p7s, 0]);
    expect(await verifyDetached(digest, longer)).toEqual({
      ok: false,
      code: 'signature-malformed',
    });
  });

  it('is refused, not followed, when it is nested without end', async () => {
    for (const [tag, length] of [
      [0x30, 0x80],
      [0x24, 0x80],
      [0xa0, 0x80],
    ] as const) {
      const nested = Uint8Array.from({ length: 16_000 }, (_, at) => (at % 2 ? length : tag));
      expect((await verifyDetached(digest, nested)).ok).toBe(false);
    }
  });
});
