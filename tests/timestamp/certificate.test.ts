import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../lib/base/bytes.ts';
import { checkCertificate } from '../../lib/timestamp/certificate-read.ts';
import { selfSignedCertificate } from '../../lib/timestamp/certificate.ts';
import { fromPem, toPem } from '../../lib/timestamp/pem.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
const certificate = await selfSignedCertificate(keys, 'Zegel case 7k3m9q2x');
const pem = toPem(certificate);

describe('a self-signed certificate', () => {
  it('says to openssl what it should say', () => {
    const text = execFileSync('openssl', ['x509', '-noout', '-text'], { input: pem }).toString();
    expect(text).toContain('Version: 3 (0x2)');
    expect(text).toContain('Issuer: CN = Zegel case 7k3m9q2x');
    expect(text).toContain('Not Before: Jan  1 00:00:00 2000 GMT');
    expect(text).toContain('Not After : Dec 31 23:59:59 9999 GMT');
    expect(text).toMatch(/X509v3 Basic Constraints: critical\s+CA:FALSE/);
    expect(text).toMatch(/X509v3 Key Usage: critical\s+Digital Signature\n/);
    expect(text).toMatch(/X509v3 Subject Key Identifier:\s+([0-9A-F]{2}:){19}[0-9A-F]{2}/);
    expect(text).toContain('ASN1 OID: prime256v1');
  });

  it('is signed by its own key', () => {
    const read = new X509Certificate(certificate);
    expect(read.verify(read.publicKey)).toBe(true);
  });

  it('has a serial number of its own', async () => {
    const again = await selfSignedCertificate(keys, 'Zegel case 7k3m9q2x');
    const serial = (der: Uint8Array) => new X509Certificate(der).serialNumber;
    expect(serial(again)).not.toBe(serial(certificate));
    expect(serial(again)).toMatch(/^[4-7][0-9A-F]{31}$/);
  });

  it('is refused a name that is empty or too long', async () => {
    await expect(selfSignedCertificate(keys, '')).rejects.toThrow();
    await expect(selfSignedCertificate(keys, 'x'.repeat(65))).rejects.toThrow();
  });

  it('is refused with any single bit changed', { timeout: 60_000 }, async () => {
    expect(await checkCertificate(certificate)).not.toBeNull();
    for (let bit = 0; bit < certificate.length * 8; bit++) {
      const changed = certificate.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await checkCertificate(changed)).toBeNull();
    }
  });
});

describe('PEM', () => {
  it('gives back the certificate', () => {
    expect(fromPem(pem)).toEqual(certificate);
  });

  it(
    'is refused, or is another certificate, with any bit changed',
    { timeout: 60_000 },
    async () => {
      for (let bit = 0; bit < pem.length * 8; bit++) {
        const changed = pem.slice();
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const read = fromPem(changed);
        expect(read && (await checkCertificate(read))).toBeNull();
      }
    },
  );

  it('is refused with anything around it, other line ends, or lines of another length', () => {
    const text = new TextDecoder().decode(pem);
    for (const other of [
      `${text}\n`,
      ` ${text}`,
      text.replaceAll('\n', '\r\n'),
      text.trimEnd(),
      text.replace(/\n(?=[^-])/, ''),
      text + text,
      '',
    ])
      expect(fromPem(utf8(other))).toBeNull();
  });
});
