import type { Bytes } from '../base/bytes.ts';
import { sha256 } from '../crypto/hash.ts';

/**
 * The seal code: the first 32 hexadecimal digits of the SHA-256 of the payload manifest, in groups
 * of four. The manifest lists every file of evidence, so the code covers every byte of it.
 */
export async function sealCode(payloadManifest: Bytes): Promise<string> {
  const digits = (await sha256(payloadManifest)).slice(0, 32);
  return digits.replace(/(.{4})(?=.)/g, '$1 ');
}
