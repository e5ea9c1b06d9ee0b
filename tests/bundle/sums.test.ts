import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Bytes } from '../../lib/base/bytes.ts';
import { plainSums } from '../../lib/bundle/sums.ts';

const noise = (size: number): Bytes => new Uint8Array(randomBytes(size));
const opensslOf = (bytes: Bytes) => createHash('sha256').update(bytes).digest('hex');

async function sha256InParts(bytes: Bytes, each: number): Promise<string> {
  const hash = plainSums.sha256();
  for (let at = 0; at < bytes.length; at += each) hash.update(bytes.subarray(at, at + each));
  return hash.digest();
}

it.each([0, 1, 1_000, 8 * 2 ** 20, 8 * 2 ** 20 + 1, 9 * 2 ** 20])(
  'gives the SHA-256 of %i bytes in parts as openssl does, held or not',
  async (size) => {
    const bytes = noise(size);
    expect(await sha256InParts(bytes, 65_537)).toBe(opensslOf(bytes));
  },
);

it('gives the CRC-32 of every length, place in memory and of parts as zlib does', () => {
  for (let size = 0; size < 70; size++)
    for (let at = 0; at < 8; at++) {
      const bytes = noise(at + size).subarray(at);
      expect(plainSums.crc32(bytes, 0), `${size} bytes from ${at}`).toBe(crc32(bytes));
    }
  const whole = noise(100_003);
  const [first, rest] = [whole.subarray(0, 12_345), whole.subarray(12_345)];
  expect(plainSums.crc32(rest, plainSums.crc32(first, 0))).toBe(crc32(whole));
});
