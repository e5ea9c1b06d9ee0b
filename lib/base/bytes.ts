import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';

/** Bytes that own their memory, as WebCrypto and Blob want them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 bytes of a text. Lone surrogates become U+FFFD, as the Encoding standard says. */
export function utf8(text: string): Bytes {
  return encoder.encode(text);
}

/** Text of UTF-8 bytes. @throws TypeError when the bytes are not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string {
  return strictDecoder.decode(bytes);
}

/** Lower-case hexadecimal digits. */
export function toHex(bytes: Uint8Array): string {
  return bytesToHex(bytes);
}

/** Bytes of hexadecimal digits. @throws Error on anything else. */
export function fromHex(hex: string): Bytes {
  return new Uint8Array(hexToBytes(hex));
}

/** One array of many, in order. */
export function concat(...parts: Uint8Array[]): Bytes {
  return new Uint8Array(concatBytes(...parts));
}

/** Whether two arrays hold the same bytes. Not for secrets: it stops at the first difference. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
