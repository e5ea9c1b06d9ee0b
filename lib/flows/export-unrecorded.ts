import { sha256 } from '../crypto/hash.ts';
import type { Identity } from '../crypto/vault-key.ts';
import type { FileRecord } from '../evidence/acquisition.ts';
import { itemFiles } from '../evidence/item-files.ts';
import type { Database } from '../store/database.ts';
import { readFile } from '../store/items.ts';

type Unrecorded = Pick<FileRecord, 'name' | 'size' | 'sha256'>;

/**
 * The files of an item whose record is damaged: there is nothing to compare them with, but they are
 * not thrown away. Those that open go along, and the log says that the record failed.
 */
export async function unrecordedFiles(
  database: Database,
  by: Identity,
  item: string,
  names: readonly string[],
): Promise<Unrecorded[]> {
  const files: Unrecorded[] = [];
  for (const name of names) {
    if (name === itemFiles.record) continue;
    const bytes = await readFile(database, by, item, name).catch(() => null);
    if (bytes) files.push({ name, size: bytes.length, sha256: await sha256(bytes) });
  }
  return files;
}
