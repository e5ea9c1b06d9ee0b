import type { FindingCode } from './finding-codes.ts';
import { type CentralHeader, zipFlag } from './zip-format.ts';
import { zip64Extra } from './zip-extra.ts';
import { splitName } from './zip-name.ts';

/**
 * Extra fields that other programs write and that change nothing about names or bytes (APPNOTE
 * 4.5.2): ZIP64, NTFS times, Unix times and owners. A Unicode path (0x7075), for example, would show
 * some programs another name.
 */
const harmless: readonly number[] = [zip64Extra, 0x000a, 0x5455, 0x5855, 0x7855, 0x7875, 0xcafe];

/** How hard the packer tried (APPNOTE 4.4.4): only of deflated files. */
const effort = 0x0006;

/** A folder: other programs write entries for them, with a name that ends in a slash. */
export function isFolder({ name, size, compressed }: CentralHeader): boolean {
  return name.endsWith('/') && size === 0 && compressed === 0;
}

/** What is wrong with a central header by itself. */
export function headerFault(header: CentralHeader): FindingCode | null {
  const { flags, method, extra, remarks, compressed, size, incomplete } = header;
  if (flags & zipFlag.encrypted) return 'encrypted';
  if (method !== 0 && method !== 8) return 'method-unsupported';
  const allowed = zipFlag.descriptor | zipFlag.utf8 | (method === 8 ? effort : 0);
  if ((flags & ~allowed) !== 0 || remarks) return 'header-not-allowed';
  if (!areHarmless(extra)) return 'header-not-allowed';
  if (incomplete || (method === 0 && compressed !== size)) return 'header-differs';
  return isRightKind(header) ? null : 'entry-not-a-file';
}

/** Whether extra fields say nothing that another program could see differently. */
export function areHarmless(extra: ReadonlyMap<number, DataView> | null): boolean {
  return extra !== null && [...extra.keys()].every((id) => harmless.includes(id));
}

// External attributes (APPNOTE 4.4.15): Unix keeps the kind of file in the upper half, DOS has a
// bit for folders.
function isRightKind(header: CentralHeader): boolean {
  const { attributes } = header;
  const kind = attributes >>> 28;
  if (isFolder(header)) return kind === 0 || kind === 4;
  return (kind === 0 || kind === 8) && (attributes & 0x10) === 0;
}

/** The names that were there so far. */
export class Names {
  readonly top: string;
  readonly files = new Set<string>();
  readonly folders = new Set<string>();

  constructor(top: string) {
    this.top = top;
  }
}

/** What is wrong with a name by itself, or beside those before it. */
export function nameFault(header: CentralHeader, names: Names): FindingCode | null {
  const folder = isFolder(header);
  const split = splitName(folder ? `${header.name}x` : header.name);
  if (!split) return 'name-not-allowed';
  if (split.top !== names.top) return 'top-folder-differs';
  // Windows and macOS see no difference between upper and lower case.
  const folded = split.path.toLowerCase();
  const parents = foldersOf(folded);
  if (parents.some((path) => names.files.has(path))) return 'name-repeated';
  if (!folder && (names.files.has(folded) || names.folders.has(folded))) return 'name-repeated';
  for (const path of parents) names.folders.add(path);
  if (!folder) names.files.add(folded);
  return null;
}

/** `a`, `a/b` of `a/b/c`. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
