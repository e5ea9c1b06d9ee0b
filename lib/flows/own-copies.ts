import type { Bytes } from '../base/bytes.ts';
import { Fault } from '../base/fault.ts';
import type { Clock } from '../base/time.ts';
import { sha256 } from '../crypto/hash.ts';
import type { Identity } from '../crypto/vault-key.ts';
import { barePng } from '../evidence/bare-png.ts';
import { copyFormat, type CopyRecord, type Mark, type Shape } from '../evidence/copy-record.ts';
import { currentCase } from '../store/current-case.ts';
import { addCopy, copyRows, deleteCopy, readCopy, readCopyRecord } from '../store/copies.ts';
import type { CopyRow, Database } from '../store/database.ts';
import { readSummary } from '../store/items.ts';
import { readRecord } from '../store/recorded.ts';
import { storageFault } from '../store/storage-fault.ts';
import { recipient } from '../store/vault.ts';
import type { CopyDesk, ListedCopy, PictureToMark } from './copy-desk.ts';
import type { Unlocked } from './identity.ts';
import { shapesOf } from './mark-shapes.ts';
import { settled, type Size } from './drawn-marks.ts';
import type { Review } from './review.ts';

/** What making copies needs of the world. */
export interface CopySetting {
  database: Database;
  clock: Clock;
  unlocked: Unlocked;
  /** Reads a file of an item, compared with its record; refuses pictures of facts-only cases. */
  file: Review['file'];
  sizeOf(picture: Blob): Promise<Size>;
  /** Draws the picture anew with shapes over it: a PNG. */
  draw(picture: Blob, shapes: readonly Shape[]): Promise<Bytes>;
}

/** The copies of the case that is open. */
export function ownCopies(setting: CopySetting): Omit<CopyDesk, 'share' | 'save' | 'close'> {
  const { database, unlocked } = setting;
  return {
    picture: (item, name) => pictureOf(setting, item, name),
    make: (item, name, marks) => make(setting, { item, name }, marks),
    list: async () => listed(database, await unlocked()),
    look: async (copy) => {
      const { png } = await readCopy(database, await unlocked(), copy);
      return new Blob([png], { type: 'image/png' });
    },
    remove: (copy) => deleteCopy(database, copy),
  };
}

async function pictureOf(
  { file, sizeOf }: CopySetting,
  item: string,
  name: string,
): Promise<PictureToMark> {
  const blob = await file(item, name);
  const size = await sizeOf(blob).catch(failed);
  return { blob, ...size };
}

function failed(cause: unknown): never {
  throw new Fault('copy-failed', 'The browser could not draw the picture.', cause);
}

async function make(
  setting: CopySetting,
  { item, name }: { item: string; name: string },
  put: readonly Mark[],
): Promise<void> {
  const { database, unlocked, clock, draw } = setting;
  const { blob, width, height } = await pictureOf(setting, item, name);
  const marks = settled(put, { width, height });
  const shapes = shapesOf(marks, { width, height });
  const png = await draw(blob, shapes).then(barePng).catch(failed);
  const from = await originalOf(database, await unlocked(), item, name);
  const record: CopyRecord = {
    format: copyFormat,
    copy: crypto.randomUUID(),
    ...{ item, record: from.record, from: { name, sha256: from.sha256 } },
    ...{ width, height, marks },
    ...{ size: png.length, sha256: await sha256(png) },
    madeAt: clock().toISOString(),
  };
  const to = await recipient(database);
  await addCopy(database, to, from.code, { record, png }).catch((thrown: unknown) => {
    throw storageFault(thrown);
  });
}

async function originalOf(database: Database, by: Identity, item: string, name: string) {
  const row = await database.items.get(item);
  if (!row) throw new Fault('file-missing', 'The item is no longer in the vault.');
  const { record } = await readRecord(database, by, row);
  const digest = record.files.find((file) => file.name === name)?.sha256;
  if (digest === undefined) throw new Fault('file-missing', `The record names no file ${name}.`);
  return { code: row.case, record: row.record, sha256: digest };
}

async function listed(database: Database, by: Identity): Promise<ListedCopy[]> {
  const own = await currentCase(database);
  if (!own || own.factsOnly) return [];
  const rows = await copyRows(database, own.code);
  const items = new Map<string, Pick<ListedCopy, 'itemNumber' | 'address'>>();
  for (const { item } of rows)
    if (!items.has(item)) items.set(item, await itemOf(database, by, item));
  const all = await Promise.all(
    rows.map(async (row) => ({
      ...{ copy: row.copy, item: row.item, number: 0 },
      record: await recordOf(by, row),
      ...items.get(row.item)!,
    })),
  );
  return numbered(all.sort(inOrder));
}

// What is damaged is listed all the same: it can still be deleted.
function recordOf(by: Identity, row: CopyRow): Promise<CopyRecord | null> {
  return readCopyRecord(by, row).catch(() => null);
}

async function itemOf(database: Database, by: Identity, item: string) {
  const row = await database.items.get(item);
  const summary = row && (await readSummary(by, row).catch(() => null));
  return { itemNumber: row?.number ?? 0, address: summary?.address ?? null };
}

function inOrder(a: ListedCopy, b: ListedCopy): number {
  const times = [a.record?.madeAt ?? '', b.record?.madeAt ?? ''] as const;
  return (
    a.itemNumber - b.itemNumber || times[0].localeCompare(times[1]) || (a.copy < b.copy ? -1 : 1)
  );
}

function numbered(copies: readonly ListedCopy[]): ListedCopy[] {
  return copies.map((copy, index) => {
    const before = copies.slice(0, index).filter(({ item }) => item === copy.item);
    return { ...copy, number: before.length + 1 };
  });
}
