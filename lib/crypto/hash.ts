import { type Bytes, toHex } from '../base/bytes.ts';

/** SHA-256 (FIPS 180-4) of bytes in memory, as lower-case hexadecimal digits. Uses WebCrypto: 5 to 10 times faster. */
export async function sha256(bytes: Bytes): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
