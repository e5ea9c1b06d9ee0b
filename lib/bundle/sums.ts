import { sha256 as incremental } from '@noble/hashes/sha2.js';
import { type Bytes, concat, toHex } from '../base/bytes.ts';
import { sha256 } from '../crypto/hash.ts';
import { crc32 } from './crc32.ts';

/** A SHA-256 that is fed in parts, which must not change afterwards. */
export interface Sha256 {
  update(part: Bytes): void;
  /** Lower-case hexadecimal digits. Called once, last. */
  digest(): string | Promise<string>;
}

/** How bytes are summed up: the command gives faster ones than the language has everywhere. */
export interface Sums {
  sha256(): Sha256;
  /** CRC-32 of bytes that follow those of `before`. */
  crc32(part: Bytes, before: number): number;
}

/**
 * Up to so many bytes are kept until the end, and hashed at once by WebCrypto, which is 5 times as
 * fast. A picture is smaller than that; what is larger must not be held in memory.
 */
const held = 8 * 2 ** 20;

/** Sums that run in every browser and in Node. */
export const plainSums: Sums = { sha256: heldSha256, crc32 };

function heldSha256(): Sha256 {
  const parts: Bytes[] = [];
  let size = 0;
  const running = incremental.create();
  return {
    update(part) {
      size += part.length;
      parts.push(part);
      if (size > held) for (const one of parts.splice(0)) running.update(one);
    },
    digest: () => (size > held ? toHex(running.digest()) : sha256(joined(parts))),
  };
}

/** One part, as most files are, needs no copy. */
function joined(parts: readonly Bytes[]): Bytes {
  const [only] = parts;
  return only && parts.length === 1 ? only : concat(...parts);
}
