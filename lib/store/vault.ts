import { Fault } from '../base/fault.ts';
import { identityOf, newVaultKeys, recipientOf } from '../crypto/vault-key.ts';
import type { Identity, Recipient } from '../crypto/vault-key.ts';
import type { Database, VaultRow } from './database.ts';

/** Makes the vault when there is none yet. Two windows doing so at once end up with one vault. */
export async function ensureVault(database: Database): Promise<VaultRow> {
  const existing = await database.vault.get('vault');
  if (existing) return existing;
  const fresh: VaultRow = { id: 'vault', ...(await newVaultKeys()) };
  return database.transaction('rw', database.vault, async () => {
    const other = await database.vault.get('vault');
    if (other) return other;
    await database.vault.add(fresh);
    return fresh;
  });
}

/** The public key: locking works at any time. */
export async function recipient(database: Database): Promise<Recipient> {
  return recipientOf(await ensureVault(database));
}

/** The private key. @throws Fault `record-unreadable` when the stored key was changed. */
export async function identity(database: Database): Promise<Identity> {
  const row = await ensureVault(database);
  try {
    return await identityOf(row);
  } catch (cause) {
    throw new Fault('record-unreadable', 'The key of the vault no longer opens.', cause);
  }
}
