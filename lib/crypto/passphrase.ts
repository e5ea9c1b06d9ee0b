import { argon2id } from '@noble/hashes/argon2.js';
import { type Bytes, utf8 } from '../base/bytes.ts';

/** How a passphrase becomes a key (RFC 9106): stored beside what it locks. */
export interface PassphraseParameters {
  /** 16 random bytes. */
  salt: Bytes;
  /** KiB of memory. */
  memory: number;
  passes: number;
  lanes: number;
}

/** The least that is taken from storage (OWASP, and vault design): 19 MiB, two passes. */
const least = { memory: 19 * 1024, passes: 2, lanes: 1 };

/** The default: 64 MiB, three passes; about two seconds on a slow laptop. */
const usual = { memory: 64 * 1024, passes: 3, lanes: 1 };

/** Parameters for a new passphrase. */
export function newParameters(): PassphraseParameters {
  return { salt: crypto.getRandomValues(new Uint8Array(16)), ...usual };
}

/**
 * 32 bytes of key from a passphrase, by Argon2id. Takes seconds and blocks: only in a worker.
 * The text is brought into Unicode's NFC first (RFC 8265, 4.2.2), so that every keyboard gives the
 * same bytes. @throws RangeError when the parameters are below the least: somebody changed them.
 */
export function derive(passphrase: string, parameters: PassphraseParameters): Bytes {
  const { salt, memory, passes, lanes } = parameters;
  if (memory < least.memory || passes < least.passes || lanes < 1 || salt.length < 16)
    throw new RangeError('the parameters of the passphrase are too weak');
  const options = { t: passes, m: memory, p: lanes, dkLen: 32 };
  return new Uint8Array(argon2id(utf8(passphrase.normalize('NFC')), salt, options));
}
