import { type Bytes, concat, fromHex, toHex } from '../base/bytes.ts';
import { der } from './der.ts';
import { oid } from './oid.ts';

const algorithm = { name: 'ECDSA', hash: 'SHA-256' } as const;
const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** Order of the group of P-256 (SP 800-186, 3.2.1.3). */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** The two numbers of an ECDSA signature (FIPS 186-5, 6.4). */
export interface EcdsaNumbers {
  r: bigint;
  s: bigint;
}

/** AlgorithmIdentifier of ECDSA with SHA-256 (RFC 5758, 3.2): without parameters. */
export const ecdsaWithSha256: Bytes = der.sequence(der.oid(oid.ecdsaWithSha256));

/** SubjectPublicKeyInfo of a P-256 point (RFC 5480, 2), up to the 64 bytes of its coordinates. */
export const spkiHead: Bytes = fromHex('3059301306072a8648ce3d020106082a8648ce3d03010703420004');

/** Signs bytes with a P-256 key. Of the two values of `s` that would do, the lower one is given. */
export async function signEcdsa(privateKey: CryptoKey, bytes: Bytes): Promise<EcdsaNumbers> {
  const raw = new Uint8Array(await crypto.subtle.sign(algorithm, privateKey, bytes));
  const s = numberOf(raw.subarray(32));
  return { r: numberOf(raw.subarray(0, 32)), s: s > order / 2n ? order - s : s };
}

/**
 * Whether a signature over bytes is of the key in a SubjectPublicKeyInfo. Only the lower of the
 * two values of `s` is right: otherwise a stranger could write a second signature without the key.
 * @throws DOMException when `spki` holds no point of the curve.
 */
export async function verifyEcdsa(
  spki: Bytes,
  bytes: Bytes,
  { r, s }: EcdsaNumbers,
): Promise<boolean> {
  if (r <= 0n || r >= order || s <= 0n || s > order / 2n) return false;
  const key = await crypto.subtle.importKey('spki', spki, curve, true, ['verify']);
  return crypto.subtle.verify(algorithm, key, concat(bytesOf(r), bytesOf(s)), bytes);
}

/** Ecdsa-Sig-Value (RFC 3279, 2.2.3). */
export function signatureDer({ r, s }: EcdsaNumbers): Bytes {
  return der.sequence(der.integer(r), der.integer(s));
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${toHex(bytes)}`);
}

function bytesOf(value: bigint): Bytes {
  return fromHex(value.toString(16).padStart(64, '0'));
}
