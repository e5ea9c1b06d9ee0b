import { type Bytes, sameBytes, toHex } from '../base/bytes.ts';
import { momentOf, nodeAt, parseAsn1 } from './asn1-read.ts';
import { checkCertificate, readSignature } from './certificate-read.ts';
import { attributesDer, type SignedAttributes, signedDataDer } from './cms-sign.ts';
import { der } from './der.ts';
import { type EcdsaNumbers, verifyEcdsa } from './ecdsa.ts';

/** Why a detached signature is refused. */
export type CmsFault =
  /** Not, byte for byte, a signature as `signDetached` writes it. */
  | 'signature-malformed'
  /** The certificate in it is not one as `selfSignedCertificate` writes it, signed by its own key. */
  | 'certificate-malformed'
  /** It was made over other content. */
  | 'content-differs'
  /** The key did not make it. */
  | 'signature-wrong';

/** Outcome of a check. Times are by the clock of the signer's device. */
export type CmsVerdict =
  | { ok: true; certificate: Bytes; spki: Bytes; commonName: string; signedAt: Date }
  | { ok: false; code: CmsFault };

interface Parts {
  certificate: Bytes;
  attributes: SignedAttributes;
  numbers: EcdsaNumbers;
}

/**
 * Checks a detached CMS signature over content with this SHA-256 (hexadecimal). Canonical-strict:
 * the file is built again from its parts and compared, so no bit of it is outside the check.
 * It says that this key signed, and nothing about whose key it is. Never throws on a hostile file.
 */
export async function verifyDetached(digest: string, p7s: Bytes): Promise<CmsVerdict> {
  const parts = partsOf(p7s);
  if (!parts) return { ok: false, code: 'signature-malformed' };
  const { certificate, attributes, numbers } = parts;
  const read = await checkCertificate(certificate);
  if (!read) return { ok: false, code: 'certificate-malformed' };
  if (!sameBytes(await signedDataDer(certificate, attributes, numbers), p7s))
    return { ok: false, code: 'signature-malformed' };
  const signed = der.set(...(await attributesDer(certificate, attributes)));
  if (!(await verifyEcdsa(read.spki, signed, numbers)))
    return { ok: false, code: 'signature-wrong' };
  if (attributes.digest !== digest) return { ok: false, code: 'content-differs' };
  const { commonName, spki } = read;
  return { ok: true, certificate, spki, commonName, signedAt: attributes.signedAt };
}

// ContentInfo: type, [0] SignedData: version, digests, content, [0] certificates, signers: signer:
// version, name, digest, [0] attributes, algorithm, signature. The attributes' order is DER's.
function partsOf(p7s: Bytes): Parts | null {
  const root = parseAsn1(p7s);
  const certificate = nodeAt(root, 1, 0, 3, 0);
  const digest = nodeAt(root, ...attributeValue(messageDigest));
  const time = nodeAt(root, ...attributeValue(signingTime));
  const signature = nodeAt(root, 1, 0, 4, 0, 5);
  const numbers = signature && readSignature(signature.contents);
  const signedAt = time && momentOf(time);
  if (!certificate || !digest || !signedAt || !numbers) return null;
  const attributes = { digest: toHex(digest.contents), signedAt };
  return { certificate: certificate.der, attributes, numbers };
}

/** Positions among the signed attributes: they stand in order of their encoding. */
const signingTime = 1;
const messageDigest = 2;

function attributeValue(position: number): number[] {
  return [1, 0, 4, 0, 3, position, 1, 0];
}
