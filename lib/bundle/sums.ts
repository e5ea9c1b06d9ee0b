import { sha256 as incremental } from '@noble/hashes/sha2.js';
import { type Bytes, toHex } from '../base/bytes.ts';
import { crc32 } from './crc32.ts';

/** A SHA-256 that is fed in parts. */
export interface Sha256 {
  update(part: Bytes): void;
  /** Lower-case hexadecimal digits. Called once, last. */
  digest(): string;
}

/** How bytes are summed up: the command gives faster ones than the language has everywhere. */
export interface Sums {
  sha256(): Sha256;
  /** CRC-32 of bytes that follow those of `before`. */
  crc32(part: Bytes, before: number): number;
}

/** Sums that run in every browser and in Node. */
export const plainSums: Sums = {
  sha256() {
    const hash = incremental.create();
    return { update: (part) => void hash.update(part), digest: () => toHex(hash.digest()) };
  },
  crc32,
};
