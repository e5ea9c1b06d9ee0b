import type { Bytes } from '../base/bytes.ts';
import type { PassphraseParameters } from '../crypto/passphrase.ts';
import {
  newDeviceKey,
  newIdentity,
  type Recipient,
  recipientOf,
  type Wrapped,
  wrap,
} from '../crypto/vault-key.ts';
import type { Database, VaultRow } from './database.ts';

/** Makes the vault when there is none yet. Two windows doing so at once end up with one vault. */
export async function ensureVault(database: Database): Promise<VaultRow> {
  const existing = await database.vault.get('vault');
  if (existing) return existing;
  const fresh = await newVault();
  return database.write([database.vault], async () => {
    const other = await database.vault.get('vault');
    if (other) return other;
    await database.vault.add(fresh);
    return fresh;
  });
}

async function newVault(): Promise<VaultRow> {
  const { recipient, secret } = await newIdentity();
  const key = await newDeviceKey();
  const identity = { kind: 'device' as const, key, ...(await wrap(secret, key, recipient)) };
  secret.fill(0);
  return { id: 'vault', recipient, identity, autoLock: 5, seen: 0, failures: 0, waitUntil: null };
}

/** The public key: locking works at any time. */
export async function recipient(database: Database): Promise<Recipient> {
  return recipientOf((await ensureVault(database)).recipient);
}

/** Puts the identity under a passphrase's key, in one write: there is no moment without a lock. */
export async function keepUnderPassphrase(
  database: Database,
  parameters: PassphraseParameters,
  wrapped: Wrapped,
): Promise<void> {
  const identity = { kind: 'passphrase' as const, parameters, ...wrapped };
  await changeVault(database, { identity, failures: 0, waitUntil: null });
}

/** Puts the identity back under a key of this device. */
export async function keepUnderDevice(
  database: Database,
  secret: Bytes,
  recipient: Bytes,
): Promise<void> {
  const key = await newDeviceKey();
  const identity = { kind: 'device' as const, key, ...(await wrap(secret, key, recipient)) };
  await changeVault(database, { identity, failures: 0, waitUntil: null });
}

/** Changes what else is remembered of the vault. */
export async function updateVault(
  database: Database,
  change: Partial<Pick<VaultRow, 'autoLock' | 'seen' | 'failures' | 'waitUntil'>>,
): Promise<void> {
  await ensureVault(database);
  await changeVault(database, change);
}

async function changeVault(database: Database, change: Partial<VaultRow>): Promise<void> {
  await database.write([database.vault], () => database.vault.update('vault', change));
}
