import { layout } from '../bundle/layout.ts';

/** A bundle that someone chose to verify: a ZIP, or a folder into which one was unpacked. */
export type Chosen =
  | { kind: 'zip'; name: string; file: Blob }
  | { kind: 'folder'; name: string; files: { path: string; file: Blob }[] };

/** A file as it came from a choice or a drop: `path` is its name, or begins with the chosen folder. */
export interface ChosenFile {
  path: string;
  file: Blob;
}

/**
 * What is to be verified among chosen files. A loose file is taken for a ZIP. A folder is a bag when
 * a declaration stands at its top; a folder of bags is as many bags; one of ZIPs is as many ZIPs.
 */
export function chosenFrom(files: readonly ChosenFile[]): Chosen[] {
  const loose = files.filter(({ path }) => !path.includes('/'));
  const rest = files.filter(({ path }) => path.includes('/'));
  const folders = Map.groupBy(rest, ({ path }) => path.slice(0, path.indexOf('/')));
  return [
    ...loose.map(({ path, file }) => ({ kind: 'zip' as const, name: path, file })),
    ...[...folders].flatMap(([name, inside]) => ofFolder(name, inside)),
  ];
}

function ofFolder(name: string, files: ChosenFile[]): Chosen[] {
  const inside = files.map(({ path, file }) => ({ path: path.slice(name.length + 1), file }));
  const isBag = inside.some(({ path }) => path === layout.bagit);
  const bags = new Set(inside.flatMap(({ path }) => bagAround(path)));
  const zips = inside.filter(({ path }) => /^[^/]+\.zip$/i.test(path));
  if (isBag || (bags.size === 0 && zips.length === 0))
    return [{ kind: 'folder', name, files: inside }];
  const within = inside.filter(({ path }) => bags.has(path.slice(0, path.indexOf('/'))));
  return chosenFrom([...zips, ...within]);
}

function bagAround(path: string): string[] {
  const [folder, file, ...more] = path.split('/');
  return folder !== undefined && file === layout.bagit && more.length === 0 ? [folder] : [];
}

/** Bytes of a choice together. */
export function sizeOf(chosen: readonly Chosen[]): number {
  const sizes = chosen.flatMap((one) =>
    one.kind === 'zip' ? [one.file.size] : one.files.map(({ file }) => file.size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
