import type { Bytes } from '../base/bytes.ts';
import { suite } from './suite.ts';

/** Can lock: the vault's public key. */
export type Recipient = CryptoKey;

/** Can unlock: the vault's key pair, its private half not extractable. */
export interface Identity {
  privateKey: CryptoKey;
  publicKey: CryptoKey;
}

/** The private key as bytes (RFC 9180, 7.1.2). Only in memory, and for as short as can be. */
export type Secret = Bytes;

/** The private key, encrypted with AES-256-GCM; the recipient is its associated data. */
export interface Wrapped {
  iv: Bytes;
  wrapped: Bytes;
}

/** The open part of a vault, and its private key as bytes. */
export interface NewIdentity {
  /** Public key as bytes (RFC 9180, 7.1.1). */
  recipient: Bytes;
  secret: Secret;
}

/** A new key pair. The caller wraps the secret and forgets it. */
export async function newIdentity(): Promise<NewIdentity> {
  const own = await suite();
  const pair = await own.GenerateKeyPair(true);
  return {
    recipient: new Uint8Array(await own.SerializePublicKey(pair.publicKey)),
    secret: new Uint8Array(await own.SerializePrivateKey(pair.privateKey)),
  };
}

/**
 * A key to wrap a secret under while there is no passphrase; WebCrypto lets nobody export it. It is
 * not the identity itself that is kept as such a key, because a passphrase chosen later must be
 * able to wrap the same identity again without touching any item.
 */
export function newDeviceKey(): Promise<CryptoKey> {
  const algorithm = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
}

/** A key made of 32 bytes, for example by Argon2id. */
export function keyOf(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Encrypts a secret. */
export async function wrap(secret: Secret, key: CryptoKey, recipient: Bytes): Promise<Wrapped> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const parameters = { name: 'AES-GCM', iv, additionalData: recipient };
  return { iv, wrapped: new Uint8Array(await crypto.subtle.encrypt(parameters, key, secret)) };
}

/** Decrypts a secret. @throws DOMException for another key or changed bytes. */
export async function unwrap(
  { iv, wrapped }: Wrapped,
  key: CryptoKey,
  recipient: Bytes,
): Promise<Secret> {
  const parameters = { name: 'AES-GCM', iv, additionalData: recipient };
  return new Uint8Array(await crypto.subtle.decrypt(parameters, key, wrapped));
}

/** The recipient, ready to lock with. */
export async function recipientOf(recipient: Bytes): Promise<Recipient> {
  return asKey(await (await suite()).DeserializePublicKey(recipient));
}

/** The identity, ready to unlock with; its private key cannot be exported any more. */
export async function identityOf(secret: Secret, recipient: Bytes): Promise<Identity> {
  const privateKey = asKey(await (await suite()).DeserializePrivateKey(secret, false));
  return { privateKey, publicKey: await recipientOf(recipient) };
}

// The library's own Key type is wider than WebCrypto's; this suite's keys are always CryptoKeys.
function asKey(key: unknown): CryptoKey {
  if (!(key instanceof CryptoKey)) throw new TypeError('not a WebCrypto key');
  return key;
}
