import type { Bytes } from '../base/bytes.ts';
import type { Database, FileRow } from './database.ts';

/** Sealed bytes that are put on the disk at once: what is held in memory meanwhile. */
const batchLength = 8 * 1024 * 1024;

/** How a part is put on the disk. @throws whatever refuses it. */
export type PutPart = (row: FileRow) => Promise<void>;

/**
 * Puts sealed bytes on the disk while they arrive, beside the files of their item under names that no
 * record has, and gives them back as Blobs that lie there.
 */
export async function partsOnDisk(
  database: Database,
  { item, name }: Pick<FileRow, 'item' | 'name'>,
  sealed: AsyncIterable<Bytes>,
  putPart: PutPart,
): Promise<Blob[]> {
  const names: string[] = [];
  let [batch, length]: [Bytes[], number] = [[], 0];
  const put = async () => {
    const part = `${name}#${String(names.length + 1).padStart(6, '0')}`;
    await putPart({ item, name: part, sealed: new Blob(batch) });
    names.push(part);
    [batch, length] = [[], 0];
  };
  for await (const bytes of sealed) {
    batch.push(bytes);
    length += bytes.length;
    if (length >= batchLength) await put();
  }
  if (length > 0) await put();
  const rows = await database.files.bulkGet(names.map((part): [string, string] => [item, part]));
  return rows.flatMap((row) => row?.sealed ?? []);
}

/** Removes the parts of a file again. */
export async function dropParts(database: Database, item: string, name: string): Promise<void> {
  const parts = database.files.where('[item+name]').between([item, `${name}#`], [item, `${name}$`]);
  await database.write([database.files], () => parts.delete());
}
