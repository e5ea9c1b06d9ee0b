import type { Acquisition, FileRecord } from '../evidence/acquisition.ts';
import { itemFiles } from '../evidence/item-files.ts';
import type { StampFacts } from '../evidence/stamp.ts';
import { derivedFrom, fileMade, type KnownFile, type PictureSize } from './case-uco-files.ts';
import { facet, type Naming, type Node } from './case-uco-node.ts';
import type { BundleEntry } from './entry.ts';
import { itemPath, stampFiles } from './layout.ts';
import type { Exhibit } from './report-model.ts';

/** Paths of an exhibit's files: those in the bundle, then those that are damaged and not in it. */
export function itemFilePaths(exhibit: Exhibit, files: readonly BundleEntry[]): string[] {
  return knownFiles(exhibit, files).map(({ path }) => path);
}

/** The files of an exhibit as objects, with what they were made from. */
export function* itemFileNodes(
  naming: Naming,
  exhibit: Exhibit,
  files: readonly BundleEntry[],
): Generator<Node> {
  const known = knownFiles(exhibit, files);
  const paths = new Set(known.map(({ path }) => path));
  const pathOf = (name: string) => {
    const path = itemPath(exhibit.number, name);
    return paths.has(path) ? path : null;
  };
  for (const file of known)
    yield* withStamp(naming, exhibit, fileMade(naming, file).nodes, file.path);
  for (const record of exhibit.record?.files ?? []) yield* derivedFrom(naming, record, pathOf);
}

function knownFiles(
  { number, record, damaged }: Exhibit,
  files: readonly BundleEntry[],
): KnownFile[] {
  const recorded = record?.files ?? [];
  const byPath = new Map(recorded.map((file) => [itemPath(number, file.name), file]));
  const present = files.map(({ path, size, sha256 }): KnownFile => {
    const file = byPath.get(path);
    const picture = record && file ? pictureSize(record, file) : undefined;
    return { path, size, sha256, record: file, picture };
  });
  const here = new Set(files.map(({ path }) => path));
  const lost = recorded.flatMap((file): KnownFile[] => {
    const path = itemPath(number, file.name);
    if (!damaged.includes(file.name) || here.has(path)) return [];
    const { size, sha256 } = file;
    return [{ path, size, sha256, record: file, state: 'damaged; not in the bundle' }];
  });
  return [...present, ...lost];
}

function pictureSize({ coverage }: Acquisition, { name }: FileRecord): PictureSize | undefined {
  const { width, height, part, long } = coverage;
  if (name === itemFiles.view && width !== null && height !== null) return { width, height };
  if (name === itemFiles.part) return part;
  return long?.pieces.find(({ file }) => file === name);
}

// A token says itself when it was made; the authority's words are in the file.
function withStamp(
  naming: Naming,
  { number, time }: Exhibit,
  nodes: readonly Node[],
  path: string,
): Node[] {
  const facts = factsOf(number, time, path);
  const [file, ...rest] = nodes;
  if (!facts || !file) return [...nodes];
  const signed = facet(naming, file['@id'], 'uco-observable:DigitalSignatureInfoFacet', {
    'uco-observable:signatureExists': true,
    'uco-observable:signatureDescription': `RFC 3161 time-stamp token of ${facts.authority.name}, genTime ${facts.time}`,
  });
  const facets = file['uco-core:hasFacet'];
  const all = [...(Array.isArray(facets) ? facets : []), { '@id': signed['@id'] }];
  return [{ ...file, 'uco-core:hasFacet': all }, ...rest, signed];
}

function factsOf(
  number: number,
  { before, after }: Exhibit['time'],
  path: string,
): StampFacts | null {
  if (before && path === itemPath(number, stampFiles.before)) return before.facts;
  return (
    after.find((one) => one.path === path || itemPath(number, one.path) === path)?.facts ?? null
  );
}
