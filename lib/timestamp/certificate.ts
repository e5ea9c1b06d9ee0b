import { type Bytes, toHex } from '../base/bytes.ts';
import { der } from './der.ts';
import { type EcdsaNumbers, ecdsaWithSha256, signatureDer, signEcdsa, spkiHead } from './ecdsa.ts';
import { oid } from './oid.ts';

/** What differs between two of our certificates; the rest is the same in all. */
export interface CertificateFields {
  /** Positive, at most 20 octets (RFC 5280, 4.1.2.2). */
  serial: bigint;
  /** Issuer and subject, 1 to 64 characters (RFC 5280, appendix A.1, ub-common-name). */
  commonName: string;
  /** SubjectPublicKeyInfo of a P-256 key, DER. */
  spki: Bytes;
}

// The certificate claims nothing about time: the time stamps do. A clock that runs ahead must not
// make openssl refuse it as not yet valid, so it begins long ago and never ends (RFC 5280, 4.1.2.5).
const notBefore = new Date('2000-01-01T00:00:00Z');
const notAfter = new Date('9999-12-31T23:59:59Z');

/**
 * A self-signed X.509 v3 certificate (RFC 5280) for an ECDSA P-256 key, DER. It says which key
 * signs, not whose key it is.
 * @throws Error when the name is empty or over 64 characters.
 */
export async function selfSignedCertificate(
  keys: CryptoKeyPair,
  commonName: string,
): Promise<Bytes> {
  if (commonName === '' || commonName.length > 64) throw new Error('not a common name');
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', keys.publicKey));
  const fields = { serial: randomSerial(), commonName: commonName.toWellFormed(), spki };
  const numbers = await signEcdsa(keys.privateKey, await toBeSigned(fields));
  return certificateDer(fields, numbers);
}

/** TBSCertificate (RFC 5280, 4.1.2): the bytes the signature covers. */
export async function toBeSigned({ serial, commonName, spki }: CertificateFields): Promise<Bytes> {
  const name = nameDer(commonName);
  return der.sequence(
    der.context(0, der.integer(2n)),
    der.integer(serial),
    ecdsaWithSha256,
    name,
    der.sequence(der.time(notBefore), der.time(notAfter)),
    name,
    spki,
    der.context(3, await extensions(spki)),
  );
}

/** The whole certificate (RFC 5280, 4.1.1). */
export async function certificateDer(
  fields: CertificateFields,
  numbers: EcdsaNumbers,
): Promise<Bytes> {
  const signature = der.bits(signatureDer(numbers));
  return der.sequence(await toBeSigned(fields), ecdsaWithSha256, signature);
}

/** A Name (RFC 5280, 4.1.2.4) of one common name. */
export function nameDer(commonName: string): Bytes {
  return der.sequence(der.set(der.sequence(der.oid(oid.commonName), der.text(commonName))));
}

async function extensions(spki: Bytes): Promise<Bytes> {
  const digitalSignature = der.bits(Uint8Array.of(0x80), 7);
  return der.sequence(
    extension(oid.basicConstraints, true, der.sequence()),
    extension(oid.keyUsage, true, digitalSignature),
    extension(oid.subjectKeyIdentifier, false, der.octets(await keyIdentifier(spki))),
  );
}

function extension(id: string, critical: boolean, value: Bytes): Bytes {
  const flag = critical ? [der.true()] : [];
  return der.sequence(der.oid(id), ...flag, der.octets(value));
}

/** RFC 7093, 2, method 1: the leftmost 160 bits of the SHA-256 of the public key's bits. */
async function keyIdentifier(spki: Bytes): Promise<Bytes> {
  const point = spki.slice(spkiHead.length - 1);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', point)).slice(0, 20);
}

/** 126 random bits behind a one, so that the number is positive and always as long. */
function randomSerial(): bigint {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x3f);
  return BigInt(`0x${toHex(bytes)}`);
}
