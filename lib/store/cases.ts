import { newCaseCode } from '../crypto/case-code.ts';
import { fingerprint, newSigningKey, type NewSigningKey } from '../crypto/signing-key.ts';
import type { Identity } from '../crypto/vault-key.ts';
import { emptyHead } from '../evidence/custody.ts';
import { dropCopies } from './copies.ts';
import { prepareEntry } from './custody.ts';
import { acquiredItems, caseOf, currentCase } from './current-case.ts';
import type { CaseRow, CustodyRow, Database } from './database.ts';
import { signingKeyLabel } from './labels.ts';
import { openedBytes, sealedBlob } from './sealed.ts';
import { recipient } from './vault.ts';

/** The case that captures go to; opened, with the first entry of its log, when there is none yet. */
export async function ensureCase(database: Database, at: Date): Promise<CaseRow> {
  const existing = await currentCase(database);
  if (existing) return existing;
  const { row, entry } = await newCase(database, at);
  return database.write([database.cases, database.custody], async () => {
    const other = await currentCase(database);
    return other ?? addCase(database, row, entry.row);
  });
}

/** Opens another case. Captures go to it from now on. */
export async function openCase(database: Database, at: Date): Promise<CaseRow> {
  const { row, entry } = await newCase(database, at);
  // An async function of its own: else the transaction does not wait for what is inside.
  return database.write([database.cases, database.custody], async () => {
    return await addCase(database, row, entry.row);
  });
}

async function addCase(database: Database, row: CaseRow, entry: CustodyRow): Promise<CaseRow> {
  const own = { ...row, chosen: await nextChoice(database) };
  await database.cases.add(own);
  await database.custody.add(entry);
  return own;
}

/** Makes a case the one that captures go to. @throws Fault `storage-failed` when it is gone. */
export async function chooseCase(database: Database, code: string): Promise<void> {
  await database.write([database.cases], async () => {
    await caseOf(database, code);
    await database.cases.update(code, { chosen: await nextChoice(database) });
  });
}

async function nextChoice(database: Database): Promise<number> {
  return 1 + ((await currentCase(database))?.chosen ?? 0);
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
  const empty = {
    certificate: null,
    acquired: 0,
    chosen: 0,
    asked: false,
    factsOnly: false,
    name: null,
  };
  const shared = { code, spki: key.spki, ...empty };
  const row: CaseRow = { ...shared, head: entry.after, signingKey };
  return { row, entry };
}

/**
 * Deletes a case in one transaction: its items and files, its log, its signing key, and the notes of
 * captures that are under way. Vault, passphrase and settings stay. Needs no key.
 */
export async function deleteCase(database: Database, code: string): Promise<void> {
  await database.write(database.tables, async () => {
    await database.items.where('[case+number]').between([code, 0], [code, Infinity]).delete();
    await database.custody.where('[case+seq]').between([code, 0], [code, Infinity]).delete();
    await database.pending.filter((row) => row.case === code).delete();
    await database.files.bulkDelete(await strayFiles(database));
    await database.stamps.filter((row) => row.case === code).delete();
    await database.reports.delete(code);
    await dropCopies(database, code);
    await database.marks.delete(code);
    await database.cases.delete(code);
    await forgetTokens(database);
    await forgetSeen(database);
  });
}

// Tokens may be shared by the items of a case; without a case nothing names them any more.
async function forgetTokens(database: Database): Promise<void> {
  if ((await database.cases.count()) > 0) return;
  await database.replies.clear();
  await database.time.toCollection().modify({ newest: null, refused: {} });
}

// Files of no item, of no capture under way and of nothing that is being restored: also what a damaged database had left of one.
async function strayFiles(database: Database) {
  const tables = [database.items, database.pending, database.restoring];
  const owners = await Promise.all(tables.map((table) => table.toCollection().primaryKeys()));
  const items = new Set(owners.flat());
  const files = await database.files.toCollection().primaryKeys();
  return files.filter(([item]) => !items.has(item));
}

// What was seen is a part of what was acquired, in the cases that are left.
async function forgetSeen(database: Database): Promise<void> {
  const row = await database.vault.get('vault');
  const seen = Math.min(row?.seen ?? 0, await acquiredItems(database));
  await database.vault.update('vault', { seen });
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
  return database.write([database.cases], async () => {
    const row = await database.cases.get(code);
    if (row?.certificate) return row.certificate;
    await database.cases.update(code, { certificate });
    return certificate;
  });
}
