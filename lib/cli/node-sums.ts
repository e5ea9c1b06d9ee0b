import { createHash } from 'node:crypto';
import * as zlib from 'node:zlib';
import { plainSums, type Sums } from '../bundle/sums.ts';

/** Sums by Node's own code: as fast as `openssl dgst`, since it is the same library. */
export const nodeSums: Sums = {
  sha256() {
    const hash = createHash('sha256');
    return { update: (part) => void hash.update(part), digest: () => hash.digest('hex') };
  },
  // Node 20 has none.
  crc32: 'crc32' in zlib ? (part, before) => zlib.crc32(part, before) : plainSums.crc32,
};
