import { createHash, randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { utf8 } from '../../lib/base/bytes.ts';
import { sha256 } from '../../lib/crypto/hash.ts';
import { sha256OfParts } from '../../lib/crypto/running-hash.ts';

it('gives the published digest of RFC 6234, 8.5', async () => {
  expect(await sha256(utf8('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

it('gives the same digest in parts, in one go, and by another implementation', async () => {
  const bytes = new Uint8Array(randomBytes(300_001));
  const parts = async function* () {
    for (let at = 0; at < bytes.length; at += 7_919) {
      await Promise.resolve();
      yield bytes.subarray(at, at + 7_919);
    }
  };
  const expected = createHash('sha256').update(bytes).digest('hex');
  expect(await sha256(bytes)).toBe(expected);
  expect(await sha256OfParts(parts())).toBe(expected);
});
