import { sha256 } from '@noble/hashes/sha2.js';
import { type Json, canonicalBytes } from '../base/canonical.ts';
import { toHex } from '../base/bytes.ts';

/**
 * UUID of a name: the same parts, the same UUID. Version 8 (RFC 9562, 5.8) over SHA-256 of the
 * parts as canonical JSON, as appendix B.2 shows. Lower case.
 */
export function nameUuid(parts: readonly Json[]): string {
  const bytes = sha256(canonicalBytes(parts)).slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = toHex(bytes);
  const cuts = [0, 8, 12, 16, 20, 32];
  return cuts
    .slice(1)
    .map((end, index) => hex.slice(cuts[index], end))
    .join('-');
}

const pattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text is a UUID in lower case. */
export function isUuid(text: string): boolean {
  return pattern.test(text);
}
