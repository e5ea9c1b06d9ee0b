import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';

// The first moment that a ZIP can name (APPNOTE 4.4.6), and the permissions of a plain file.
const fixedDate = new Date(Date.UTC(1980, 0, 1));
const plainFile = 0o100644;

/**
 * A ZIP of files, the same bytes for the same names and contents: sorted by code unit, with one
 * date, one set of permissions and no folders of their own.
 * @param paths relative to `folder`, with slashes.
 */
export async function storeZip(folder: string, paths: readonly string[]): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const path of [...paths].sort()) {
    const options = { date: fixedDate, unixPermissions: plainFile, createFolders: false };
    zip.file(path, await readFile(join(folder, path)), options);
  }
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
  });
}
