import type { Bytes } from '../base/bytes.ts';
import { suite } from './suite.ts';

/** Can lock: the vault's public key. */
export type Recipient = CryptoKey;

/** Can unlock: the vault's key pair, its private half not extractable. */
export interface Identity {
  privateKey: CryptoKey;
  publicKey: CryptoKey;
}

/**
 * The vault's identity at rest. The private key is encrypted under `deviceKey`, which WebCrypto
 * does not let anyone export. It is not the identity itself that is kept as such a key, because
 * a passphrase chosen later must be able to wrap the same identity again without touching any item.
 */
export interface WrappedIdentity {
  deviceKey: CryptoKey;
  iv: Bytes;
  wrapped: Bytes;
}

/** The parts of a new vault: what lies open, and what is wrapped. Keys as raw bytes of RFC 9180, 7.1. */
export interface VaultKeys {
  recipient: Bytes;
  identity: WrappedIdentity;
}

/** Keys of a new vault. The private key is in the clear only inside this call. */
export async function newVaultKeys(): Promise<VaultKeys> {
  const pair = await suite.GenerateKeyPair(true);
  const recipient = new Uint8Array(await suite.SerializePublicKey(pair.publicKey));
  const secret = new Uint8Array(await suite.SerializePrivateKey(pair.privateKey));
  const identity = await wrapIdentity(secret, recipient);
  secret.fill(0);
  return { recipient, identity };
}

async function wrapIdentity(secret: Bytes, recipient: Bytes): Promise<WrappedIdentity> {
  const algorithm = { name: 'AES-GCM', length: 256 };
  const deviceKey = await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const parameters = { name: 'AES-GCM', iv, additionalData: recipient };
  const wrapped = new Uint8Array(await crypto.subtle.encrypt(parameters, deviceKey, secret));
  return { deviceKey, iv, wrapped };
}

/** The recipient, ready to lock with. */
export async function recipientOf(keys: Pick<VaultKeys, 'recipient'>): Promise<Recipient> {
  return asKey(await suite.DeserializePublicKey(keys.recipient));
}

/** The identity, ready to unlock with. @throws DOMException when the wrapped key was changed. */
export async function identityOf(keys: VaultKeys): Promise<Identity> {
  const { deviceKey, iv, wrapped } = keys.identity;
  const parameters = { name: 'AES-GCM', iv, additionalData: keys.recipient };
  const secret = new Uint8Array(await crypto.subtle.decrypt(parameters, deviceKey, wrapped));
  const privateKey = asKey(await suite.DeserializePrivateKey(secret, false));
  secret.fill(0);
  return { privateKey, publicKey: await recipientOf(keys) };
}

// The library's own Key type is wider than WebCrypto's; this suite's keys are always CryptoKeys.
function asKey(key: unknown): CryptoKey {
  if (!(key instanceof CryptoKey)) throw new TypeError('not a WebCrypto key');
  return key;
}
