import type { Bytes } from '../base/bytes.ts';
import { asFault } from '../base/fault.ts';
import { previewPath } from '../bundle/layout.ts';
import type { Identity } from '../crypto/vault-key.ts';
import type { Acquisition, FileRecord } from '../evidence/acquisition.ts';
import { itemFiles } from '../evidence/item-files.ts';
import type { Database, ItemRow } from '../store/database.ts';
import { fileNames } from '../store/items.ts';
import { readRecord, readRecorded } from '../store/recorded.ts';
import type { Damage } from './damage.ts';
import { checkStamps, type CheckedStamps } from './export-stamps.ts';
import { unrecordedFiles } from './export-unrecorded.ts';

/** One item, read through and compared. */
export interface CheckedItem {
  row: ItemRow;
  /** null when the record itself is damaged. */
  record: Acquisition | null;
  recordSize: number;
  /** The files that go into the bundle. */
  files: Pick<FileRecord, 'name' | 'size' | 'sha256'>[];
  damage: Damage[];
  preview: { path: string; bytes: Bytes } | null;
  stamps: CheckedStamps;
}

/** Makes the picture of an item that the report shows: a JPEG. */
export type MakePreview = (png: Bytes) => Promise<Bytes>;

/** Reads every file of an item and compares it with its record. Damage is a result, not an exception. */
export async function checkItem(
  database: Database,
  by: Identity,
  row: ItemRow,
  preview: MakePreview | null,
): Promise<CheckedItem> {
  try {
    const { record, bytes } = await readRecord(database, by, row);
    return await checkFiles({ database, by, row, preview }, record, bytes.length);
  } catch (thrown) {
    const { code } = asFault(thrown);
    const names = await fileNames(database, row.item);
    const files = await unrecordedFiles(database, by, row.item, names);
    const stamps = await checkStamps(database, by, row, null);
    const damage = [{ file: itemFiles.record, fault: code, found: null }, ...stamps.damage];
    return { row, record: null, recordSize: 0, files, damage, preview: null, stamps };
  }
}

interface Reading {
  database: Database;
  by: Identity;
  row: ItemRow;
  preview: MakePreview | null;
}

async function checkFiles(
  { database, by, row, preview }: Reading,
  record: Acquisition,
  recordSize: number,
): Promise<CheckedItem> {
  const stamps = await checkStamps(database, by, row, record);
  const damage = [...stamps.damage];
  const checked: CheckedItem = {
    row,
    record,
    recordSize,
    files: [],
    damage,
    preview: null,
    stamps,
  };
  for (const file of record.files) {
    const reading = await readRecorded(database, by, row.item, file);
    if (reading.ok) checked.files.push(file);
    else checked.damage.push({ file: file.name, fault: reading.fault.code, found: reading.found });
    if (preview && reading.ok && file.name === itemFiles.view)
      checked.preview = await previewOf(row.number, reading.bytes, preview);
  }
  return checked;
}

// A picture that no decoder takes is still evidence; the report then shows no preview of it.
async function previewOf(
  number: number,
  png: Bytes,
  preview: MakePreview,
): Promise<CheckedItem['preview']> {
  try {
    return { path: previewPath(number), bytes: await preview(png) };
  } catch {
    return null;
  }
}
