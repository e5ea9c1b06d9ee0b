import { Fault } from '../base/fault.ts';
import type { FileRecord } from '../evidence/acquisition.ts';
import { isFacts, mayHold } from '../evidence/facts-only.ts';
import type { CaseRow, CopyRow, Database, FileRow } from './database.ts';

/** A file to be stored: sealed already, with what it says it is, and its bytes to look at, if few. */
export interface FileToPut {
  row: FileRow;
  kind: Pick<FileRecord, 'name' | 'type'>;
  bytes: Uint8Array | null;
}

/**
 * The one way for files into the vault; a test keeps it the only one. To be called in the transaction
 * that stores them, which must include `cases`: so what counts is the case as it is at that moment.
 * @throws Fault `facts-only` when the case may not hold one of them; then none is stored.
 */
export async function putFiles(
  database: Database,
  code: string,
  files: readonly FileToPut[],
): Promise<void> {
  const row = await database.cases.get(code);
  if (!row) throw new Fault('storage-failed', 'The case is no longer there.');
  await stageFiles(database, row, files);
}

/**
 * The same for a case that is still being restored: whether it is facts only follows from its log.
 * @throws as `putFiles`.
 */
export async function stageFiles(
  database: Database,
  { factsOnly }: Pick<CaseRow, 'factsOnly'>,
  files: readonly FileToPut[],
): Promise<void> {
  if (factsOnly) for (const file of files) refusePicture(file);
  // One after the other: on a disk that is full for a moment, those that follow a failed one would be
  // written behind what is left of it (see `beginFreshLog`).
  for (const { row } of files) await database.files.add(row);
}

/**
 * The one way for a marked copy into the vault, as above: in a transaction with `cases`, `items` and
 * `copies`. A copy is a picture, whatever it shows.
 * @throws Fault `facts-only` when the case may hold none, `file-missing` when its item is gone.
 */
export async function putCopy(database: Database, row: CopyRow): Promise<void> {
  const item = await database.items.get(row.item);
  if (item?.case !== row.case) throw new Fault('file-missing', 'The item is no longer there.');
  const own = await database.cases.get(row.case);
  if (!own) throw new Fault('storage-failed', 'The case is no longer there.');
  if (own.factsOnly) throw refusal('it may not hold a copy of a picture');
  await database.copies.add(row);
}

function refusePicture({ kind, row, bytes }: FileToPut): void {
  if (kind.name !== row.name || bytes === null || !isFacts(kind, bytes))
    throw refusal(`it may not hold ${kind.name}`);
}

/** What else of an item could hold or promise a picture. @throws Fault `facts-only`. */
export function refusePictures(
  { factsOnly }: CaseRow,
  files: readonly Pick<FileRecord, 'name' | 'type'>[],
  preview: string | null,
): void {
  if (!factsOnly) return;
  if (!files.every(mayHold) || preview !== null) throw refusal('the item has pictures');
}

function refusal(why: string): Fault {
  return new Fault('facts-only', `The case is facts only: ${why}.`);
}
