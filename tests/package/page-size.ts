import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { storeZip } from './store-zip.ts';

/** What the popup loads, in bytes of gzip. */
export interface PopupSize {
  /** Scripts that have to run before it shows anything, with the texts of the longest language. */
  start: number;
  /** What comes after that when the case is open: reading it, and the library that decrypts. */
  open: number;
}

/** The size of the popup of a built extension. @throws Error when the build is not as expected. */
export function popupSize(folder: string): PopupSize {
  const page = readFileSync(join(folder, 'popup.html'), 'utf8');
  const first = [...page.matchAll(/(?:src|href)="\/chunks\/([^"]+\.js)"/g)].map(
    ([, name]) => name!,
  );
  const own = withImports(folder, first);
  const later = own.flatMap((name) => importsOf(folder, name, dynamic));
  const texts = later.filter((name) => name.startsWith('brief-'));
  const opened = later.filter((name) => /^(?:own-cases|case-glance|hpke-suite)-/.test(name));
  if (texts.length < 2 || opened.length < 3)
    throw new Error('the popup is built in another way now');
  const spoken = texts.map((name) => sizeOf(folder, withImports(folder, [...own, name])));
  const open = sizeOf(folder, withImports(folder, [...own, ...opened])) - sizeOf(folder, own);
  return { start: Math.max(...spoken), open };
}

const quoted = /["'`]\.\/([\w.-]+\.js)["'`]/.source;
const fixed = new RegExp(`(?:from|import)\\s*${quoted}`, 'g');
const dynamic = new RegExp(`import\\(\\s*${quoted}\\s*\\)`, 'g');

function importsOf(folder: string, name: string, pattern: RegExp): string[] {
  const script = readFileSync(join(folder, 'chunks', name), 'utf8');
  return [...script.matchAll(pattern)].map(([, target]) => target!);
}

/** The scripts and all they cannot run without, each once. */
function withImports(folder: string, names: readonly string[]): string[] {
  const all = new Set(names);
  for (const name of all) for (const target of importsOf(folder, name, fixed)) all.add(target);
  return [...all];
}

function sizeOf(folder: string, names: readonly string[]): number {
  const sizes = names.map((name) => {
    return gzipSync(readFileSync(join(folder, 'chunks', name)), { level: 9 }).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Bytes of the package as a store gets it. */
export async function packageSize(folder: string): Promise<number> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  const relative = paths.map((path) => path.slice(folder.length + 1));
  return (await storeZip(folder, relative)).length;
}
