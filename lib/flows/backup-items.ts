import type { BackupDamage, BackupItem } from '../backup/records.ts';
import { itemAboutPath, itemFilePath } from '../backup/layout.ts';
import { canonicalBytes } from '../base/canonical.ts';
import { asFault, Fault } from '../base/fault.ts';
import type { BundleEntry } from '../bundle/entry.ts';
import { sha256 } from '../crypto/hash.ts';
import { sha256OfParts } from '../crypto/running-hash.ts';
import { openedLength } from '../crypto/seal.ts';
import type { Identity } from '../crypto/vault-key.ts';
import type { FileRecord } from '../evidence/acquisition.ts';
import { factsType, isFacts, mayHold } from '../evidence/facts-only.ts';
import { itemFiles } from '../evidence/item-files.ts';
import type { Database, ItemRow } from '../store/database.ts';
import { fileNames, readFile, readPieces, readSummary } from '../store/items.ts';
import { readRecord } from '../store/recorded.ts';

/** The vault that items are read from. */
export interface ItemSource {
  database: Database;
  by: Identity;
  /** The case is facts only: no picture of it goes along, whatever the vault still holds. */
  factsOnly: boolean;
}

/** An item, read through and compared, ready to be written. */
export interface PreparedItem {
  about: BackupItem;
  entries: BundleEntry[];
  size: number;
}

/** A file as a record names it; without one there is nothing to compare with. */
interface Expected {
  name: string;
  type: string | null;
  sha256: string | null;
}

/**
 * Reads every file of an item. One that is gone, changed or no longer opens is named as damage, and
 * what is left of it goes along: what is damaged here is damaged in the same way where it is restored.
 */
export async function prepareItem(source: ItemSource, row: ItemRow): Promise<PreparedItem> {
  const damage: BackupDamage[] = [];
  const entries: BundleEntry[] = [];
  for (const file of await expectedFiles(source, row)) {
    const read = await readThrough(source, row, file);
    if (read.damage) damage.push(read.damage);
    if (read.entry) entries.push(read.entry);
  }
  const { item, number, record } = row;
  const about = { item, number, record, summary: await summaryOf(source, row), damage };
  const bytes = canonicalBytes(about);
  const path = itemAboutPath(row.case, number);
  entries.unshift(await bytesEntry(path, bytes));
  return { about, entries, size: entries.reduce((sum, { size }) => sum + size, 0) };
}

/** An entry of bytes that are in memory. */
export async function bytesEntry(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<BundleEntry> {
  const read = async function* () {
    await Promise.resolve();
    yield bytes;
  };
  return { path, size: bytes.length, sha256: await sha256(bytes), read };
}

async function expectedFiles(source: ItemSource, row: ItemRow): Promise<Expected[]> {
  const { database, by, factsOnly } = source;
  const own: Expected = { name: itemFiles.record, type: 'application/json', sha256: row.record };
  const record = await readRecord(database, by, row).then(
    (read) => read.record,
    () => null,
  );
  if (record) {
    const kept = record.files.filter(({ name }) => !row.erased?.includes(name));
    return [own, ...kept.filter((file) => !factsOnly || mayHold(file))];
  }
  const names = await fileNames(database, row.item);
  const others = names.filter((name) => name !== own.name && (!factsOnly || factsType(name)));
  return [own, ...others.map((name) => ({ name, type: factsType(name), sha256: null }))];
}

interface ReadThrough {
  entry: BundleEntry | null;
  damage: BackupDamage | null;
}

async function readThrough(
  { database, by, factsOnly }: ItemSource,
  row: ItemRow,
  file: Expected,
): Promise<ReadThrough> {
  const { name } = file;
  try {
    const { size, digest } = await digestOf(database, by, row.item, file, factsOnly);
    const entry: BundleEntry = {
      path: itemFilePath(row.case, row.number, name),
      ...{ size, sha256: digest },
      read: () => readPieces(database, by, row.item, name),
    };
    const changed = file.sha256 !== null && file.sha256 !== digest;
    const damage = { file: name, fault: 'file-changed', found: digest } as const;
    return { entry, damage: changed ? damage : null };
  } catch (thrown) {
    return { entry: null, damage: { file: name, fault: asFault(thrown).code, found: null } };
  }
}

// Up to here one go of WebCrypto is quicker, and the memory is there.
const wholeUpTo = 32 * 1024 * 1024;

async function digestOf(
  database: Database,
  by: Identity,
  item: string,
  { name, type }: Expected,
  factsOnly: boolean,
): Promise<{ size: number; digest: string }> {
  const row = await database.files.get([item, name]);
  const size = row ? openedLength(row.sealed.size) : null;
  if (!factsOnly && size !== null && size > wholeUpTo)
    return { size, digest: await sha256OfParts(readPieces(database, by, item, name)) };
  const bytes = await readFile(database, by, item, name);
  const kind: Pick<FileRecord, 'name' | 'type'> = { name, type: type ?? '' };
  if (factsOnly && !isFacts(kind, bytes))
    throw new Fault('facts-only', `${name} holds a picture and stays behind.`);
  return { size: bytes.length, digest: await sha256(bytes) };
}

async function summaryOf(
  { by, factsOnly }: ItemSource,
  row: ItemRow,
): Promise<BackupItem['summary']> {
  try {
    const { item, at, address, title, preview, failures } = await readSummary(by, row);
    return { item, at, address, title, preview: factsOnly ? null : preview, failures };
  } catch (thrown) {
    console.warn('the summary of an item does not open', asFault(thrown));
    return null;
  }
}
