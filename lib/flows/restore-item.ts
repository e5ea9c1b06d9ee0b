import { canonicalObject } from '../bundle/canonical-record.ts';
import { isItemRecord, type ItemRecord } from '../bundle/read-records.ts';
import type { LoggedItem } from '../backup/log.ts';
import type { ReadEntry } from '../backup/read-backup.ts';
import type { BackupItem } from '../backup/records.ts';
import { invalid } from '../backup/invalid.ts';
import { type Bytes, concat } from '../base/bytes.ts';
import { runningSha256 } from '../crypto/running-hash.ts';
import { sealPieces } from '../crypto/seal.ts';
import type { FileRecord } from '../evidence/acquisition.ts';
import { factsType, mayHold } from '../evidence/facts-only.ts';
import { itemFiles } from '../evidence/item-files.ts';
import { dropParts, partsOnDisk } from '../store/blob-parts.ts';
import type { ItemRow } from '../store/database.ts';
import { fileLabel, summaryLabel } from '../store/labels.ts';
import { sealedJson } from '../store/sealed.ts';
import { stageFile, stageItem } from '../store/staging.ts';
import { type Restoring, roomFor } from './restore-setting.ts';

/** The case that an item is restored into. */
export interface ItemCase {
  code: string;
  factsOnly: boolean;
  /** The item as the log knows it. */
  logged: LoggedItem;
}

/** An item whose files are being staged. */
export interface OpenItem {
  /** Takes the next file. */
  file(name: string, entry: ReadEntry): Promise<void>;
  /** Its row, once all its files were there. @throws Fault `backup-invalid`. */
  close(): ItemRow;
}

/** Begins an item: it must be the one that the log says. @throws Fault `backup-invalid`. */
export async function openItem(
  restoring: Restoring,
  own: ItemCase,
  about: BackupItem,
): Promise<OpenItem> {
  const { item, number, record: digest, summary } = about;
  const { code, factsOnly, logged } = own;
  if (logged.number !== number || logged.record !== digest)
    throw invalid('an item is not as the log says');
  if (factsOnly && summary && summary.preview !== null)
    throw invalid('a case without pictures has a preview');
  await stageItem(restoring.database, item);
  const staged = new Map<string, Staged>();
  let record: ItemRecord | null = null;
  const shown = summary ? await sealedJson(restoring.to, summaryLabel(item), summary) : new Blob();
  return {
    async file(name, entry) {
      if (staged.has(name)) throw invalid('a file is there twice');
      const kept = await stage(restoring, own, { item, name, type: typeOf(record, name) }, entry);
      if (name === itemFiles.record) record = recordIn(kept, about, code);
      else compare(kept, name, { about, record, logged });
      staged.set(name, { ...kept, bytes: null });
    },
    close() {
      checkComplete(own, about, record, staged);
      const size = [...staged.values()].reduce((sum, file) => sum + file.sealed, 0);
      const erased = logged.erased.length > 0 ? { erased: logged.erased } : {};
      return { item, case: code, number, record: digest, size, summary: shown, ...erased };
    },
  };
}

/** A file that lies in the vault now. */
interface Staged {
  sha256: string;
  size: number;
  /** Sealed bytes. */
  sealed: number;
  /** Its bytes, when they were few. */
  bytes: Bytes | null;
}

// Up to here a file is held whole: facts are looked at, and sealing in one go is quicker.
const wholeUpTo = 32 * 1024 * 1024;

async function stage(
  restoring: Restoring,
  own: ItemCase,
  { item, name, type }: { item: string; name: string; type: string },
  entry: ReadEntry,
): Promise<Staged> {
  const { database, to } = restoring;
  await roomFor(restoring, entry.size);
  const hash = runningSha256();
  const passing = async function* (pieces: AsyncIterable<Bytes>) {
    for await (const piece of pieces) {
      hash.update(piece);
      yield piece;
    }
  };
  const whole = entry.size <= wholeUpTo ? await entry.whole(wholeUpTo) : null;
  const sealed = sealPieces(
    to,
    fileLabel(item, name),
    passing(whole ? one(whole) : entry.pieces()),
  );
  const blob = await (whole ? inMemory(sealed) : onDisk(restoring, own, { item, name }, sealed));
  const file = { row: { item, name, sealed: blob }, kind: { name, type }, bytes: whole };
  await stageFile(database, own, file);
  if (!whole) await dropParts(database, item, name);
  return { sha256: hash.digest(), size: entry.size, sealed: blob.size, bytes: whole };
}

async function* one(bytes: Bytes): AsyncGenerator<Bytes> {
  await Promise.resolve();
  yield bytes;
}

async function inMemory(sealed: AsyncIterable<Bytes>): Promise<Blob> {
  const parts: Bytes[] = [];
  for await (const part of sealed) parts.push(part);
  return new Blob([concat(...parts)]);
}

async function onDisk(
  restoring: Restoring,
  own: ItemCase,
  file: { item: string; name: string },
  sealed: AsyncIterable<Bytes>,
): Promise<Blob> {
  const { database } = restoring;
  const parts = await partsOnDisk(database, file, sealed, async (row) => {
    await roomFor(restoring, row.sealed.size);
    await stageFile(database, own, { row, kind: { name: row.name, type: '' }, bytes: null });
  });
  return new Blob(parts);
}

/** The type of a file: what the record says, or what it can only be in a case without pictures. */
function typeOf(record: ItemRecord | null, name: string): string {
  if (name === itemFiles.record) return 'application/json';
  return record?.files.find((file) => file.name === name)?.type ?? factsType(name) ?? '';
}

/** The record of an item; null when it was damaged before the backup, and the backup says so. */
function recordIn({ sha256, bytes }: Staged, about: BackupItem, code: string): ItemRecord | null {
  if (sha256 !== about.record) {
    if (isDamage(about, itemFiles.record, sha256)) return null;
    throw invalid('the record of an item is not the one in the log');
  }
  const value = bytes && canonicalObject(bytes);
  if (!value || !isItemRecord(value)) throw invalid('the record of an item is malformed');
  if (value.item !== about.item || value.case !== code)
    throw invalid('a record is of another item');
  return value;
}

function compare(
  { sha256, size }: Staged,
  name: string,
  { about, record, logged }: { about: BackupItem; record: ItemRecord | null; logged: LoggedItem },
): void {
  if (logged.erased.includes(name)) throw invalid('a file is there that the log says was erased');
  // A record that was damaged before: there is nothing to compare with, as where it comes from.
  if (!record && isListed(about, itemFiles.record)) return;
  const expected = record?.files.find((file) => file.name === name);
  if (!expected) throw invalid(`${name} is in no record`);
  const same = expected.sha256 === sha256 && expected.size === size;
  if (!same && !isDamage(about, name, sha256)) throw invalid(`${name} is not what its record says`);
}

function checkComplete(
  { factsOnly, logged }: ItemCase,
  about: BackupItem,
  record: ItemRecord | null,
  staged: ReadonlyMap<string, Staged>,
): void {
  if (!record && !isListed(about, itemFiles.record)) throw invalid('an item has no record');
  const missing = (record?.files ?? []).filter(({ name }) => !staged.has(name));
  const isExplained = (file: FileRecord) =>
    logged.erased.includes(file.name) ||
    isDamage(about, file.name, null) ||
    (factsOnly && !mayHold(file));
  if (!missing.every(isExplained)) throw invalid('a file of an item is missing');
}

function isDamage({ damage }: BackupItem, file: string, found: string | null): boolean {
  return damage.some((one) => one.file === file && one.found === found);
}

function isListed({ damage }: BackupItem, file: string): boolean {
  return damage.some((one) => one.file === file);
}
