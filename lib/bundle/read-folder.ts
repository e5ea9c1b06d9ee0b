import type { ByteSource } from './byte-source.ts';
import type { FolderFile, FolderSource } from './bundle-source.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding-codes.ts';
import { layout } from './layout.ts';
import { mostFiles, type PackedFile, type Packing, partSize, Unpackable } from './packing.ts';
import { isSystemFile } from './system-file.ts';
import { isBundlePath } from './zip-name.ts';

/** Finds the bag in a folder: the folder itself, or the only one in it that is a bag. */
export function readFolder({ files }: FolderSource): Packing {
  if (files.length > mostFiles) return { ok: false, code: 'too-many-files' };
  const prefix = prefixOf(files);
  if (prefix === null) return { ok: false, code: 'not-a-bag' };
  const found: PackedFile[] = [];
  const findings: Finding[] = [finding('container', 'unpacked')];
  for (const { path, bytes } of files) {
    const own = path.startsWith(prefix) ? path.slice(prefix.length) : path;
    if (isSystemFile(own)) findings.push(finding('container', 'system-file', own));
    else if (!path.startsWith(prefix))
      findings.push(finding('container', 'top-folder-differs', own));
    else if (!bytes) findings.push(finding('container', 'entry-not-a-file', own));
    else if (!isBundlePath(own)) findings.push(finding('container', 'name-not-allowed', own));
    else found.push(packed(own, bytes));
  }
  return { ok: true, top: null, files: found, findings };
}

function prefixOf(files: readonly FolderFile[]): string | null {
  const paths = files.map(({ path }) => path);
  if (paths.includes(layout.bagit)) return '';
  const tops = paths.filter((path) => path.endsWith(`/${layout.bagit}`));
  const [only, ...others] = tops.filter((path) => path.split('/').length === 2);
  return only === undefined || others.length > 0 ? null : only.slice(0, -layout.bagit.length);
}

function packed(path: string, bytes: ByteSource): PackedFile {
  const { size } = bytes;
  return { path, size, crc: null, parts: () => partsOf(bytes) };
}

async function* partsOf(bytes: ByteSource) {
  for (let at = 0; at < bytes.size; at += partSize) {
    const length = Math.min(partSize, bytes.size - at);
    const part = await bytes.read(at, length);
    if (part.length !== length) throw new Unpackable('file-unreadable');
    yield part;
  }
}
