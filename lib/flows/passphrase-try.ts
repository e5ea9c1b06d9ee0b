import type { Bytes } from '../base/bytes.ts';
import type { Clock } from '../base/time.ts';
import type { PassphraseParameters } from '../crypto/passphrase.ts';
import { keyOf, type Secret, unwrap } from '../crypto/vault-key.ts';
import type { Database, VaultRow } from '../store/database.ts';
import { ensureVault, updateVault } from '../store/vault.ts';

/** Turns a passphrase into 32 bytes, off the screen's thread. */
export type Derive = (passphrase: string, parameters: PassphraseParameters) => Promise<Bytes>;

/** How a try ended; the secret is there only when it was right. */
export type Try =
  { ok: true; secret: Secret } | { ok: false; reason: 'wrong' | 'wait'; waitUntil: string | null };

const freeTries = 5;
const firstWait = 15_000;
const longestWait = 3_600_000;

/** Milliseconds to wait after so many wrong tries: 15 s after the fifth, then doubling, to an hour. */
export function waitAfter(failures: number): number {
  if (failures < freeTries) return 0;
  return Math.min(longestWait, firstWait * 2 ** (failures - freeTries));
}

/** Until when no try is taken; null when one is welcome. A clock that was set back does not lengthen it. */
export function waitingUntil({ waitUntil, failures }: VaultRow, now: number): number | null {
  if (waitUntil === null || waitUntil <= now) return null;
  return Math.min(waitUntil, now + waitAfter(failures));
}

/**
 * Tries a passphrase. The try is counted before it is made, and kept on disk: ending the browser
 * half-way gives nobody a free one.
 */
export async function tryPassphrase(
  database: Database,
  clock: Clock,
  derive: Derive,
  passphrase: string,
): Promise<Try> {
  const row = await ensureVault(database);
  const now = clock().getTime();
  const waiting = waitingUntil(row, now);
  if (waiting !== null) return { ok: false, reason: 'wait', waitUntil: iso(waiting) };
  const waitUntil = await countTry(database, now);
  const secret = await opened(row, derive, passphrase);
  if (!secret)
    return { ok: false, reason: 'wrong', waitUntil: waitUntil === null ? null : iso(waitUntil) };
  await updateVault(database, { failures: 0, waitUntil: null });
  return { ok: true, secret };
}

function countTry(database: Database, now: number): Promise<number | null> {
  return database.write([database.vault], async () => {
    const failures = 1 + ((await database.vault.get('vault'))?.failures ?? 0);
    const wait = waitAfter(failures);
    const waitUntil = wait > 0 ? now + wait : null;
    await database.vault.update('vault', { failures, waitUntil });
    return waitUntil;
  });
}

async function opened(
  { identity, recipient }: VaultRow,
  derive: Derive,
  passphrase: string,
): Promise<Secret | null> {
  if (identity.kind !== 'passphrase') return null;
  const key = await keyOf(await derive(passphrase, identity.parameters));
  return unwrap(identity, key, recipient).catch(() => null);
}

function iso(moment: number): string {
  return new Date(moment).toISOString();
}
