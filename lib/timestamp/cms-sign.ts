import { type Bytes, concat, fromHex } from '../base/bytes.ts';
import { sha256 } from '../crypto/hash.ts';
import { readCertificate } from './certificate-read.ts';
import { nameDer } from './certificate.ts';
import { der } from './der.ts';
import { type EcdsaNumbers, ecdsaWithSha256, signatureDer, signEcdsa } from './ecdsa.ts';
import { oid } from './oid.ts';

/** What a detached signature attests to, besides the key that made it. */
export interface SignedAttributes {
  /** SHA-256 of the content, in hexadecimal. */
  digest: string;
  /** By the clock of the device; whole seconds. */
  signedAt: Date;
}

const sha256Algorithm = der.sequence(der.oid(oid.sha256));
const dataType = der.oid(oid.data);

/**
 * Signs content: a detached CMS SignedData (RFC 5652, 5) with ECDSA P-256 and SHA-256, DER, that
 * carries the certificate and names it in its signed attributes (RFC 5035).
 * @throws Error when the certificate is not one of ours.
 */
export async function signDetached(
  content: Bytes,
  certificate: Bytes,
  privateKey: CryptoKey,
  signedAt: Date,
): Promise<Bytes> {
  const attributes = { digest: await sha256(content), signedAt };
  const signed = await attributesDer(certificate, attributes);
  const numbers = await signEcdsa(privateKey, der.set(...signed));
  return signedDataDer(certificate, attributes, numbers);
}

/** The signed attributes (RFC 5652, 5.3), one by one. Their SET OF is what the signature covers. */
export async function attributesDer(
  certificate: Bytes,
  { digest, signedAt }: SignedAttributes,
): Promise<Bytes[]> {
  const named = der.octets(fromHex(await sha256(certificate)));
  return [
    attribute(oid.contentType, dataType),
    attribute(oid.signingTime, der.time(signedAt)),
    attribute(oid.messageDigest, der.octets(fromHex(digest))),
    // ESSCertIDv2: SHA-256 is the default and DER leaves a default out (RFC 5035, 4).
    attribute(oid.signingCertificateV2, der.sequence(der.sequence(der.sequence(named)))),
  ];
}

/** The whole file: a ContentInfo (RFC 5652, 3) with the SignedData in it. */
export async function signedDataDer(
  certificate: Bytes,
  attributes: SignedAttributes,
  numbers: EcdsaNumbers,
): Promise<Bytes> {
  const signer = await signerInfo(certificate, attributes, numbers);
  const signedData = der.sequence(
    der.integer(1n),
    der.set(sha256Algorithm),
    der.sequence(dataType),
    der.context(0, certificate),
    der.set(signer),
  );
  return der.sequence(der.oid(oid.signedData), der.context(0, signedData));
}

async function signerInfo(
  certificate: Bytes,
  attributes: SignedAttributes,
  numbers: EcdsaNumbers,
): Promise<Bytes> {
  const fields = readCertificate(certificate);
  if (!fields) throw new Error('not a certificate of this program');
  const signed = der.set(...(await attributesDer(certificate, attributes)));
  return der.sequence(
    der.integer(1n),
    der.sequence(nameDer(fields.commonName), der.integer(fields.serial)),
    sha256Algorithm,
    // In the file the SET OF is tagged [0] IMPLICIT; what is signed is the SET OF itself (5.4).
    concat(Uint8Array.of(0xa0), signed.subarray(1)),
    ecdsaWithSha256,
    der.octets(signatureDer(numbers)),
  );
}

function attribute(type: string, value: Bytes): Bytes {
  return der.sequence(der.oid(type), der.set(value));
}
