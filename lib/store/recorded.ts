import { type Bytes, fromUtf8 } from '../base/bytes.ts';
import { asFault, Fault } from '../base/fault.ts';
import { sha256 } from '../crypto/hash.ts';
import { sha256OfParts } from '../crypto/running-hash.ts';
import type { Identity } from '../crypto/vault-key.ts';
import type { Acquisition, FileRecord } from '../evidence/acquisition.ts';
import { itemFiles } from '../evidence/item-files.ts';
import type { Database, ItemRow } from './database.ts';
import { readFile, readPieces } from './items.ts';

/** A file that is as recorded, or what is wrong with it and the digest that was found. */
export type Reading =
  { ok: true; bytes: Bytes } | { ok: false; fault: Fault; found: string | null };

/** Reads a file and compares it with its record: every read re-hashes. */
export async function readRecorded(
  database: Database,
  by: Identity,
  item: string,
  { name, sha256: expected }: Pick<FileRecord, 'name' | 'sha256'>,
): Promise<Reading> {
  try {
    const bytes = await readFile(database, by, item, name);
    const found = await sha256(bytes);
    if (found === expected) return { ok: true, bytes };
    const fault = new Fault('file-changed', `${name} is not what was recorded.`);
    return { ok: false, fault, found };
  } catch (thrown) {
    return { ok: false, fault: asFault(thrown), found: null };
  }
}

// Up to here one go of WebCrypto is quicker, and the memory is there.
const wholeUpTo = 32 * 1024 * 1024;

/** Whether a file is as recorded. Large ones are read piece by piece, and give no bytes. */
export async function checkRecorded(
  database: Database,
  by: Identity,
  item: string,
  file: Pick<FileRecord, 'name' | 'sha256' | 'size'>,
): Promise<{ ok: true; bytes: Bytes | null } | Extract<Reading, { ok: false }>> {
  if (file.size <= wholeUpTo) return readRecorded(database, by, item, file);
  try {
    const found = await sha256OfParts(readPieces(database, by, item, file.name));
    if (found === file.sha256) return { ok: true, bytes: null };
    const fault = new Fault('file-changed', `${file.name} is not what was recorded.`);
    return { ok: false, fault, found };
  } catch (thrown) {
    return { ok: false, fault: asFault(thrown), found: null };
  }
}

/** An item's record, compared with its digest. @throws Fault `file-missing`, `file-changed`, `record-unreadable`. */
export async function readRecord(
  database: Database,
  by: Identity,
  { item, record: digest }: ItemRow,
): Promise<{ record: Acquisition; bytes: Bytes }> {
  const reading = await readRecorded(database, by, item, {
    name: itemFiles.record,
    sha256: digest,
  });
  if (!reading.ok) throw reading.fault;
  return { record: JSON.parse(fromUtf8(reading.bytes)) as Acquisition, bytes: reading.bytes };
}
