import { type Bytes } from '../base/bytes.ts';
import { sha256 } from './hash.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** A case's signing key as bytes: PKCS #8 (RFC 5958), to be sealed at once, and its public half. */
export interface NewSigningKey {
  pkcs8: Bytes;
  /** SubjectPublicKeyInfo (RFC 5280, 4.1), DER. */
  spki: Bytes;
}

/** A new ECDSA P-256 key (FIPS 186-5). The caller seals `pkcs8` and forgets it. */
export async function newSigningKey(): Promise<NewSigningKey> {
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  return {
    pkcs8: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
    spki: new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)),
  };
}

/** The key pair, ready to sign with; the private half cannot be exported again. */
export async function signingKeyOf(key: NewSigningKey): Promise<CryptoKeyPair> {
  const { subtle } = crypto;
  return {
    privateKey: await subtle.importKey('pkcs8', key.pkcs8, algorithm, false, ['sign']),
    publicKey: await subtle.importKey('spki', key.spki, algorithm, true, ['verify']),
  };
}

/** SHA-256 of the SubjectPublicKeyInfo, in hexadecimal: the name of a key. */
export function fingerprint(spki: Bytes): Promise<string> {
  return sha256(spki);
}

/** Whether the two halves of a key belong together: what one signs, the other verifies. */
export async function isKeyPair(key: NewSigningKey): Promise<boolean> {
  try {
    const { privateKey, publicKey } = await signingKeyOf(key);
    const how = { name: algorithm.name, hash: 'SHA-256' };
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const signature = await crypto.subtle.sign(how, privateKey, bytes);
    return await crypto.subtle.verify(how, publicKey, signature, bytes);
  } catch {
    return false; // Not a key of this kind.
  }
}
