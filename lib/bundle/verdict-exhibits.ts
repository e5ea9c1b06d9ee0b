import type { BagFile } from './open-bag.ts';
import { itemPath } from './layout.ts';
import type { ReadCaseRecord } from './read-records.ts';
import type { ExhibitFile, ExhibitFiles } from './verdict.ts';

/** The items of a volume with their files, listed or found. */
export function exhibitsOf(
  caseRecord: ReadCaseRecord | null,
  files: ReadonlyMap<string, BagFile>,
  listed: ReadonlyMap<string, string>,
): ExhibitFiles[] {
  if (!caseRecord) return [];
  const byFolder = Map.groupBy(new Set([...listed.keys(), ...files.keys()]), folderOf);
  return caseRecord.items
    .filter(({ volume }) => volume === caseRecord.volume.number)
    .map(({ number, item }) => {
      const paths = byFolder.get(itemPath(number, '')) ?? [];
      return { number, item, files: paths.map((path) => exhibitFile(path, files, listed)) };
    });
}

/** `data/items/0001/` of a path in it; the path itself when it is in no item's folder. */
function folderOf(path: string): string {
  return /^data\/items\/[^/]+\//.exec(path)?.[0] ?? path;
}

function exhibitFile(
  path: string,
  files: ReadonlyMap<string, BagFile>,
  listed: ReadonlyMap<string, string>,
): ExhibitFile {
  const file = files.get(path);
  if (!file) return { path, size: 0, sha256: null, state: 'missing' };
  const expected = listed.get(path);
  const state = expected === undefined ? 'unlisted' : expected === file.sha256 ? 'ok' : 'changed';
  return { path, size: file.size, sha256: file.sha256, state };
}
