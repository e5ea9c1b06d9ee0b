import { Fault } from '../base/fault.ts';
import type { FileRecord } from '../evidence/acquisition.ts';
import { isFacts, mayHold } from '../evidence/facts-only.ts';
import type { CaseRow, Database, FileRow } from './database.ts';

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
  await database.files.bulkAdd(files.map((file) => file.row));
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
