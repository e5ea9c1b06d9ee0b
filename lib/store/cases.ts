import { Fault } from '../base/fault.ts';
import { newCaseCode } from '../crypto/case-code.ts';
import { fingerprint, newSigningKey, type NewSigningKey } from '../crypto/signing-key.ts';
import type { Identity } from '../crypto/vault-key.ts';
import { emptyHead } from '../evidence/custody.ts';
import { prepareEntry } from './custody.ts';
import type { CaseRow, Database } from './database.ts';
import { signingKeyLabel } from './labels.ts';
import { openedBytes, sealedBlob } from './sealed.ts';
import { recipient } from './vault.ts';

/** The case that captures go to; opened, with the first entry of its log, when there is none yet. */
export async function ensureCase(database: Database, at: Date): Promise<CaseRow> {
  const existing = await database.cases.toCollection().first();
  if (existing) return existing;
  const { row, entry } = await newCase(database, at);
  return database.transaction('rw', database.cases, database.custody, async () => {
    const other = await database.cases.toCollection().first();
    if (other) return other;
    await database.cases.add(row);
    await database.custody.add(entry.row);
    return row;
  });
}

async function newCase(database: Database, at: Date) {
  const to = await recipient(database);
  const code = newCaseCode();
  const key = await newSigningKey();
  const signer = await fingerprint(key.spki);
  const event = { action: 'case-opened' as const, at: at.toISOString(), detail: { signer } };
  const entry = await prepareEntry(to, code, emptyHead, event);
  const signingKey = await sealedBlob(to, signingKeyLabel(code), key.pkcs8);
  key.pkcs8.fill(0);
  const shared = { code, spki: key.spki, certificate: null, acquired: 0 };
  const row: CaseRow = { ...shared, head: entry.after, signingKey };
  return { row, entry };
}

/** A case by its code. @throws Fault `storage-failed` when it is gone. */
export async function caseOf(database: Database, code: string): Promise<CaseRow> {
  const row = await database.cases.get(code);
  if (!row) throw new Fault('storage-failed', 'The case is no longer there.');
  return row;
}

/** The case's signing key. @throws Fault `record-unreadable` when it does not open. */
export async function signingKey(by: Identity, row: CaseRow): Promise<NewSigningKey> {
  const pkcs8 = await openedBytes(by, signingKeyLabel(row.code), row.signingKey);
  return { pkcs8, spki: row.spki };
}

/** Keeps the certificate, so that every bundle of the case carries the same one; returns the kept one. */
export function keepCertificate(
  database: Database,
  code: string,
  certificate: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return database.transaction('rw', database.cases, async () => {
    const row = await database.cases.get(code);
    if (row?.certificate) return row.certificate;
    await database.cases.update(code, { certificate });
    return certificate;
  });
}
