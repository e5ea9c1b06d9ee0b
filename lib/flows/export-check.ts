import type { Bytes } from '../base/bytes.ts';
import { asFault } from '../base/fault.ts';
import { previewPath } from '../bundle/layout.ts';
import type { Identity } from '../crypto/vault-key.ts';
import type { Acquisition, FileRecord } from '../evidence/acquisition.ts';
import { mayBeNamed, mayHold } from '../evidence/facts-only.ts';
import { itemFiles } from '../evidence/item-files.ts';
import type { Database, ItemRow } from '../store/database.ts';
import { fileNames, readFile } from '../store/items.ts';
import { checkRecorded, readRecord } from '../store/recorded.ts';
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
  /** Files that a facts-only case still holds, and that stay out of the bundle. */
  leftOut: string[];
  preview: { path: string; bytes: Bytes } | null;
  stamps: CheckedStamps;
}

/** Makes the picture of an item that the report shows: a JPEG. */
export type MakePreview = (png: Bytes) => Promise<Bytes>;

/** Reads every file of an item and compares it with its record. Damage is a result, not an exception. */
export async function checkItem(reading: ItemToCheck): Promise<CheckedItem> {
  const { database, by, row, factsOnly } = reading;
  try {
    const { record, bytes } = await readRecord(database, by, row);
    return await checkFiles(reading, record, bytes.length);
  } catch (thrown) {
    const { code } = asFault(thrown);
    const all = await fileNames(database, row.item);
    const names = factsOnly ? all.filter(mayBeNamed) : all;
    const files = await unrecordedFiles(database, by, row.item, names);
    const stamps = await checkStamps(database, by, row, null);
    const damage = [{ file: itemFiles.record, fault: code, found: null }, ...stamps.damage];
    const nothing = { record: null, recordSize: 0, leftOut: [], preview: null };
    return { ...nothing, row, files, damage, stamps };
  }
}

/** An item to be checked, and how. */
export interface ItemToCheck {
  database: Database;
  by: Identity;
  row: ItemRow;
  preview: MakePreview | null;
  /** Its case is facts only: no picture of it is read. */
  factsOnly: boolean;
}

async function checkFiles(
  { database, by, row, preview, factsOnly }: ItemToCheck,
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
    leftOut: [],
    preview: null,
    stamps,
  };
  for (const file of record.files) {
    if (row.erased?.includes(file.name)) continue;
    if (factsOnly && !mayHold(file)) {
      checked.leftOut.push(file.name);
      continue;
    }
    const reading = await checkRecorded(database, by, row.item, file);
    if (reading.ok) checked.files.push(file);
    else checked.damage.push({ file: file.name, fault: reading.fault.code, found: reading.found });
    if (preview && reading.ok && file.name === itemFiles.view)
      checked.preview = await previewOf({ database, by, row }, reading.bytes, preview);
  }
  return checked;
}

// A picture that no decoder takes is still evidence; the report then shows no preview of it.
async function previewOf(
  { database, by, row }: Pick<ItemToCheck, 'database' | 'by' | 'row'>,
  read: Bytes | null,
  preview: MakePreview,
): Promise<CheckedItem['preview']> {
  try {
    const png = read ?? (await readFile(database, by, row.item, itemFiles.view));
    return { path: previewPath(row.number), bytes: await preview(png) };
  } catch {
    return null;
  }
}
