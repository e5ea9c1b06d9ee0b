import { caseFiles, casePath } from '../backup/layout.ts';
import { loggedCase } from '../backup/log.ts';
import type { BackupCase } from '../backup/records.ts';
import type { Bytes } from '../base/bytes.ts';
import { canonicalBytes } from '../base/canonical.ts';
import { Fault } from '../base/fault.ts';
import type { BundleEntry } from '../bundle/entry.ts';
import { sha256 } from '../crypto/hash.ts';
import type { Identity } from '../crypto/vault-key.ts';
import { type CustodyAction, type CustodyHead, entryOfLine, logFile } from '../evidence/custody.ts';
import { readCaseName } from '../store/case-name.ts';
import { signingKey } from '../store/cases.ts';
import { readLog } from '../store/custody.ts';
import type { CaseRow, Database, ItemRow } from '../store/database.ts';
import { itemRows } from '../store/items.ts';
import { bytesEntry, type PreparedItem, prepareItem } from './backup-items.ts';
import { caseParts } from './backup-parts.ts';
import { lostItems } from './lost-items.ts';

/** The vault that is copied. */
export interface BackupSource {
  database: Database;
  by: Identity;
}

/** A case, read through. */
export interface PreparedCase {
  code: string;
  head: CustodyHead;
  items: PreparedItem[];
  entries: BundleEntry[];
}

/**
 * Reads a case through. It is copied as it is at this moment, which its log says.
 * @throws Fault `record-unreadable` when its log or its key no longer opens.
 */
export async function prepareCase(
  { database, by }: BackupSource,
  row: CaseRow,
  readItem: (item: ItemRow) => void,
): Promise<PreparedCase> {
  const { code } = row;
  const log = await readLog(database, by, code);
  const entries = log.map(entryOfLine);
  const { factsOnly, items: logged } = loggedCase(entries);
  const head = { seq: log.length, digest: await sha256(log.at(-1) ?? new Uint8Array()) };
  const key = await signingKey(by, row);
  const rows = await itemRows(database, code);
  const all = [...rows, ...lostItems(code, rows, entries)].filter(({ item }) => logged.has(item));
  const items: PreparedItem[] = [];
  for (const item of all.sort((a, b) => a.number - b.number)) {
    readItem(item);
    const source = { database, by, factsOnly: factsOnly || row.factsOnly };
    items.push(await prepareItem(source, item));
  }
  const name = await readCaseName(by, row);
  const about: BackupCase = { code, head, name, exported: row.exported ?? 0 };
  const own: [string, Bytes | null][] = [
    [caseFiles.about, canonicalBytes(about)],
    [caseFiles.key, key.pkcs8],
    [caseFiles.spki, row.spki],
    [caseFiles.certificate, row.certificate],
    [caseFiles.log, logFile(log)],
    ...(await partsOf({ database, by, code, items: new Set(logged.keys()) })),
  ];
  const files = own.flatMap(([file, bytes]) =>
    bytes ? [{ path: casePath(code, file), bytes }] : [],
  );
  const described = await Promise.all(files.map(({ path, bytes }) => bytesEntry(path, bytes)));
  return { code, head, items, entries: [...described, ...items.flatMap((item) => item.entries)] };
}

async function partsOf(
  source: Parameters<(typeof caseParts)[number]['write']>[0],
): Promise<[string, Bytes | null][]> {
  const files: [string, Bytes | null][] = [];
  for (const part of caseParts) {
    const value = await part.write(source);
    files.push([part.file, value && canonicalBytes(value)]);
  }
  return files;
}

// What takes something away while it is being copied. What only adds is in the next backup.
const taking: readonly CustodyAction[] = ['item-deleted', 'pictures-erased', 'minor-answered'];

/** Whether the case still holds what was copied. @throws Fault `backup-changed` when not. */
export async function sameAsCopied(
  { database, by }: BackupSource,
  { code, head }: Pick<PreparedCase, 'code' | 'head'>,
): Promise<void> {
  const row = await database.cases.get(code);
  const added = row ? (await readLog(database, by, code)).slice(head.seq).map(entryOfLine) : null;
  if (!added || added.some(({ action }) => taking.includes(action)))
    throw new Fault('backup-changed', 'A case changed while it was copied.');
}
