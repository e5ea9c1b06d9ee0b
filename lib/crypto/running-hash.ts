import { sha256 as incremental } from '@noble/hashes/sha2.js';
import { toHex } from '../base/bytes.ts';

/** SHA-256 of bytes that arrive in parts, for what is too large to hold: WebCrypto cannot do that. */
export async function sha256OfParts(parts: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = incremental.create();
  for await (const part of parts) hash.update(part);
  return toHex(hash.digest());
}

/** SHA-256 of bytes as they pass by. */
export interface RunningHash {
  update(bytes: Uint8Array): void;
  /** Lower-case hexadecimal digits; once, at the end. */
  digest(): string;
}

/** Begins a SHA-256 over bytes that are still to come. */
export function runningSha256(): RunningHash {
  const hash = incremental.create();
  return { update: (bytes) => void hash.update(bytes), digest: () => toHex(hash.digest()) };
}
