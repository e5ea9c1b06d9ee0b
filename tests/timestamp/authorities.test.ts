import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { toHex } from '../../lib/base/bytes.ts';
import { builtInAuthorities, isAllowedAddress } from '../../lib/timestamp/authorities.ts';
import { isSelfSigned } from '../../lib/timestamp/chain.ts';
import { toPem } from '../../lib/timestamp/pem.ts';
import { certificatesIn } from '../../lib/timestamp/pem-read.ts';
import { readX509 } from '../../lib/timestamp/x509-read.ts';

/** As the authorities' own pages and independent copies of their certificates give them. */
const fingerprints: Record<string, string[]> = {
  freetsa: ['a6379e7cecc05faa3cbf076013d745e327bbbaa38c0b9af22469d4701d18aabc'],
};

describe('the authorities that come with the program', () => {
  it.each(builtInAuthorities)('$id has the root that it is known by', async (authority) => {
    const digests = authority.roots.map((root) => crypto.subtle.digest('SHA-256', root));
    const found = (await Promise.all(digests)).map((digest) => toHex(new Uint8Array(digest)));
    expect(found).toEqual(fingerprints[authority.id]);
    for (const root of authority.roots) {
      expect(await isSelfSigned(readX509(root))).toBe(true);
      const pem = Buffer.from(toPem(root));
      const shown = execFileSync('openssl', ['x509', '-noout', '-checkend', '0'], { input: pem });
      expect(shown.toString()).toContain('will not expire');
    }
  });

  it.each(builtInAuthorities)('$id is asked over https only', ({ id, url }) => {
    expect(new URL(url).protocol).toBe('https:');
    expect(id).toMatch(/^[a-z0-9-]+$/);
  });
});

describe('an address', () => {
  it.each([
    ['https://tsa.example/tsr', true],
    ['https://tsa.example:8443/', true],
    ['http://127.0.0.1:3000/', true],
    ['http://tsa.example/tsr', false],
    ['http://127.0.0.1.example/', false],
    ['http://localhost.example/', false],
    ['https://name:word@tsa.example/', false],
    ['https://tsa.example/#part', false],
    ['ftp://tsa.example/', false],
    ['file:///etc/passwd', false],
    ['tsa.example', false],
    ['', false],
  ])('%s may be asked: %s', (address, allowed) => {
    expect(isAllowedAddress(address)).toBe(allowed);
  });
});

describe('a pasted text', () => {
  it('gives the certificates in it, with whatever stands around them', () => {
    const root = builtInAuthorities[0]!.roots[0]!;
    const pem = new TextDecoder().decode(toPem(root));
    const pasted = `subject=Root\r\n${pem.replaceAll('\n', '\r\n')}\n  ${pem.replaceAll('\n', ' ')}`;
    expect(certificatesIn(pasted)).toEqual([root, root]);
    expect(certificatesIn('-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----')).toEqual(
      [],
    );
    expect(certificatesIn('nothing')).toEqual([]);
  });
});
