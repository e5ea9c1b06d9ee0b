import { type Bytes, fromUtf8, sameBytes } from '../base/bytes.ts';
import { nodeAt, parseAsn1, unsignedOf } from './asn1-read.ts';
import { certificateDer, type CertificateFields, toBeSigned } from './certificate.ts';
import { type EcdsaNumbers, verifyEcdsa } from './ecdsa.ts';

/** What a certificate of ours says. Not checked: `checkCertificate` does that. */
export interface ReadCertificate extends CertificateFields {
  numbers: EcdsaNumbers;
}

/** Reads the parts of a certificate in which ours differ; null when they are not there. */
export function readCertificate(certificate: Bytes): ReadCertificate | null {
  const root = parseAsn1(certificate);
  const serial = nodeAt(root, 0, 1);
  const name = nodeAt(root, 0, 5, 0, 0, 1);
  const spki = nodeAt(root, 0, 6);
  const signature = nodeAt(root, 2);
  const commonName = name && textOf(name.contents);
  // A BIT STRING begins with the number of unused bits (X.690, 8.6.2).
  const numbers = signature && readSignature(signature.contents.slice(1));
  if (!serial || !spki || commonName === null || !numbers) return null;
  return { serial: unsignedOf(serial), commonName, spki: spki.der, numbers };
}

/** The two numbers of an Ecdsa-Sig-Value (RFC 3279, 2.2.3); null when they are not there. */
export function readSignature(signature: Bytes): EcdsaNumbers | null {
  const root = parseAsn1(signature);
  const r = nodeAt(root, 0);
  const s = nodeAt(root, 1);
  return r && s ? { r: unsignedOf(r), s: unsignedOf(s) } : null;
}

/**
 * The parts of a certificate, checked: its bytes are exactly those we write for these parts (so
 * version, algorithms, validity, key usage, basic constraints and key identifier are ours, and the
 * encoding is DER), and it is signed by its own key. Else null.
 */
export async function checkCertificate(certificate: Bytes): Promise<ReadCertificate | null> {
  const read = readCertificate(certificate);
  if (!read || !sameBytes(await certificateDer(read, read.numbers), certificate)) return null;
  try {
    const whole = await verifyEcdsa(read.spki, await toBeSigned(read), read.numbers);
    return whole ? read : null;
  } catch {
    return null; // WebCrypto refuses a key that is not a point of the curve.
  }
}

function textOf(bytes: Bytes): string | null {
  try {
    return fromUtf8(bytes);
  } catch {
    return null; // Not UTF-8.
  }
}
