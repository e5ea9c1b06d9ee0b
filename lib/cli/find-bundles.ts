import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { BundleSource, FolderFile } from '../bundle/bundle-source.ts';
import { layout } from '../bundle/layout.ts';
import { mostFiles } from '../bundle/packing.ts';
import { type FileSource, fileSource } from './file-source.ts';

/** A bundle on disk. The caller closes it. */
export type FoundBundle = BundleSource & { close(): Promise<void> };

/**
 * The bundles at a path: a ZIP, an unpacked folder, or a folder that holds several of both.
 * @throws the error of the file system.
 */
export async function bundlesAt(path: string): Promise<FoundBundle[]> {
  const { size } = await lookAt(path);
  if (size !== null) return [zipAt(path, size)];
  const inside = await readdir(path, { withFileTypes: true });
  if (inside.some(({ name }) => name === layout.bagit)) return [await folderAt(path)];
  const found: FoundBundle[] = [];
  for (const entry of inside.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const own = join(path, entry.name);
    if (entry.isFile() && /\.zip$/i.test(entry.name))
      found.push(zipAt(own, (await stat(own)).size));
    if (entry.isDirectory() && (await hasDeclaration(own))) found.push(await folderAt(own));
  }
  // Nothing that looks like one: let the verifier say so.
  return found.length > 0 ? found : [await folderAt(path)];
}

/** Size of a file; null for a folder. @throws for anything else. */
async function lookAt(path: string): Promise<{ size: number | null }> {
  const found = await stat(path);
  if (found.isDirectory()) return { size: null };
  // A pipe has no end and no size: nothing to verify.
  if (!found.isFile()) throw new Error('not a file');
  return { size: found.size };
}

async function hasDeclaration(folder: string): Promise<boolean> {
  return (await readdir(folder)).includes(layout.bagit);
}

function zipAt(path: string, size: number): FoundBundle {
  const bytes = fileSource(path, size);
  return { kind: 'zip', name: basename(path), bytes, close: bytes.close };
}

async function folderAt(path: string): Promise<FoundBundle> {
  const last = new OneOpen();
  const files: FolderFile[] = [];
  await list(path, '', files, last);
  return { kind: 'folder', name: basename(resolve(path)), files, close: () => last.close() };
}

// Links are not followed: they may lead anywhere, and round in circles.
async function list(root: string, inside: string, files: FolderFile[], last: OneOpen) {
  for (const entry of await readdir(join(root, inside), { withFileTypes: true })) {
    if (files.length > mostFiles) return;
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) await list(root, path, files, last);
    else if (!entry.isFile()) files.push({ path, bytes: null });
    else {
      const own = join(root, path);
      files.push({ path, bytes: last.only(fileSource(own, (await lstat(own)).size)) });
    }
  }
}

/** Keeps one file of a folder open at a time. */
class OneOpen {
  #open: FileSource | null = null;

  only(source: FileSource): FileSource {
    const read: FileSource['read'] = async (offset, length) => {
      if (this.#open !== source) await this.close();
      this.#open = source;
      return source.read(offset, length);
    };
    return { ...source, read };
  }

  async close(): Promise<void> {
    await this.#open?.close();
    this.#open = null;
  }
}
