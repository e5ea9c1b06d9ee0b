import type { Transaction } from 'dexie';
import type { Bytes } from '../base/bytes.ts';

/** The vault of version 1 knew one kind of identity, and nothing of locking. */
interface VaultRow1 {
  identity: { deviceKey: CryptoKey; iv: Bytes; wrapped: Bytes };
}

/** To version 2: an identity may lie under a passphrase, and the vault locks. */
export async function toPassphrases(transaction: Transaction): Promise<void> {
  const vault = transaction.table<VaultRow1 & { id: string }>('vault');
  const old = await vault.get('vault');
  if (!old) return;
  const { deviceKey, ...wrapped } = old.identity;
  const identity = { kind: 'device', key: deviceKey, ...wrapped };
  const lock = { autoLock: 5, seen: 0, failures: 0, waitUntil: null };
  await vault.put({ ...old, ...lock, identity } as unknown as VaultRow1 & { id: string });
}

/** To version 3. Version 2 knew captures of one screen only, which were stored all at once. */
export async function toLongCaptures(transaction: Transaction): Promise<void> {
  const added = { way: 'screen' as const, files: [], summary: null };
  await transaction.table<object>('pending').toCollection().modify(added);
}

/** To version 5. Version 4 knew one case, and nothing of facts only. */
export async function toSeveralCases(transaction: Transaction): Promise<void> {
  const added = { chosen: 0, asked: false, factsOnly: false, name: null };
  await transaction.table<object>('cases').toCollection().modify(added);
}
