import { Fault } from '../base/fault.ts';
import { type Identity, identityOf, type Secret, unwrap } from '../crypto/vault-key.ts';
import type { Database } from '../store/database.ts';
import { ensureVault } from '../store/vault.ts';

/** Gives the identity of an unlocked vault. @throws Fault `vault-locked`, `record-unreadable`. */
export type Unlocked = () => Promise<Identity>;

/** Where the secret of an unlocked vault is, in memory only. */
export type SecretSource = () => Promise<Secret | null>;

/** The identity: under the device's key when there is no passphrase, else from the session. */
export function unlockedBy(database: Database, session: SecretSource): Unlocked {
  return async () => {
    const { recipient } = await ensureVault(database);
    const secret = await currentSecret(database, session);
    if (!secret) throw new Fault('vault-locked', 'The vault is locked.');
    try {
      return await identityOf(secret, recipient);
    } catch (cause) {
      throw unreadable(cause);
    } finally {
      secret.fill(0);
    }
  };
}

/**
 * The same, asked once for all who ask at the same moment: forty lines of a list need it together.
 * Nothing is kept, so whoever asks after the vault was locked is refused.
 */
export function askedTogether(unlocked: Unlocked): Unlocked {
  let asked: Promise<Identity> | null = null;
  return () => {
    asked ??= unlocked().finally(() => (asked = null));
    return asked;
  };
}

/** The secret itself; null when the vault is locked. @throws Fault `record-unreadable`. */
export async function currentSecret(
  database: Database,
  session: SecretSource,
): Promise<Secret | null> {
  const { identity, recipient } = await ensureVault(database);
  if (identity.kind === 'passphrase') return session();
  try {
    return await unwrap(identity, identity.key, recipient);
  } catch (cause) {
    throw unreadable(cause);
  }
}

function unreadable(cause: unknown): Fault {
  return new Fault('record-unreadable', 'The key of the vault no longer opens.', cause);
}
