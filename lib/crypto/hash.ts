import { sha256 as incremental } from '@noble/hashes/sha2.js';
import { type Bytes, toHex } from '../base/bytes.ts';

/** SHA-256 (FIPS 180-4) of bytes in memory, as lower-case hexadecimal digits. Uses WebCrypto: 5 to 10 times faster. */
export async function sha256(bytes: Bytes): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

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
