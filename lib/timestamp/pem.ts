import { type Bytes, fromUtf8, sameBytes, utf8 } from '../base/bytes.ts';

const begin = '-----BEGIN CERTIFICATE-----\n';
const end = '-----END CERTIFICATE-----\n';

/** A certificate as PEM (RFC 7468, strict form: 64 characters a line), as ASCII bytes. */
export function toPem(certificate: Bytes): Bytes {
  const base64 = btoa(String.fromCharCode(...certificate));
  return utf8(begin + base64.replace(/.{1,64}/g, '$&\n') + end);
}

/**
 * The certificate of a PEM file; null unless the file is, byte for byte, what `toPem` gives:
 * so that nothing can be hidden between, before or behind the lines.
 */
export function fromPem(pem: Bytes): Bytes | null {
  try {
    const text = fromUtf8(pem);
    const base64 = text.slice(begin.length, -end.length).replaceAll('\n', '');
    const certificate = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return sameBytes(toPem(certificate), pem) ? certificate : null;
  } catch {
    return null; // Not UTF-8 or not base64: not our PEM either way.
  }
}
