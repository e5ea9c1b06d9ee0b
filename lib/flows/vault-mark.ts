import { toHex } from '../base/bytes.ts';
import type { Database } from '../store/database.ts';
import { ensureVault } from '../store/vault.ts';

/** Where it is noted which vault is here, apart from the database that may go. */
export interface VaultMark {
  /** Null before anything was noted, and after a wipe. */
  read: () => Promise<string | null>;
  write: (mark: string) => Promise<void>;
}

/**
 * Whether the vault that was here is gone although nobody wiped it: a browser throws away storage
 * that it finds damaged, and says so to no one. A vault is noted when something was kept in it.
 */
export async function isVaultLost(database: Database, mark: VaultMark): Promise<boolean> {
  const here = await markOf(database);
  const noted = await mark.read();
  // An empty one would not be missed, and a wipe leaves nothing behind.
  if (noted === null && (await database.cases.count()) > 0) await mark.write(here);
  return noted !== null && noted !== here;
}

/** Notes the vault that is here now: the reporter knows that the other one is gone. */
export async function acceptLoss(database: Database, mark: VaultMark): Promise<void> {
  await mark.write(await markOf(database));
}

// The start of the public key: enough to tell one vault from another.
async function markOf(database: Database): Promise<string> {
  return toHex((await ensureVault(database)).recipient.slice(0, 16));
}
