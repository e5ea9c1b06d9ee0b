import type { LineFault } from '../bag/parse-manifest.ts';
import { parseManifest } from '../bag/parse-manifest.ts';
import type { Digest } from '../bag/manifest.ts';
import type { Check, Finding } from './finding.ts';
import { finding } from './finding-codes.ts';
import { type BagFile, needed, type OpenBag } from './open-bag.ts';

/** A manifest, and which of the bag's files it must list: all of them and no other. */
export interface Listing {
  check: Check;
  manifest: string;
  lists(path: string): boolean;
}

/** What a manifest says, and what is wrong with it or with the files. */
export interface CheckedDigests {
  findings: Finding[];
  /** Digests by path. */
  listed: ReadonlyMap<string, string>;
}

/** Compares the files of a bag with a manifest (RFC 8493, 3: complete and valid), by name. */
export async function checkDigests(bag: OpenBag, listing: Listing): Promise<CheckedDigests> {
  const { check, manifest, lists } = listing;
  const { bytes, findings } = await needed(bag, check, manifest);
  if (!bytes) return { findings, listed: new Map() };
  const { digests, faults } = parseManifest(bytes);
  const listed = new Map(digests.map(({ path, sha256 }) => [path, sha256]));
  const present = [...bag.files.keys()].filter(lists);
  const found = [
    ...lineFindings(check, manifest, faults),
    ...digests.flatMap((digest) => digestFindings(listing, digest, bag.files.get(digest.path))),
    ...present
      .filter((path) => !listed.has(path))
      .map((path) => finding(check, 'file-unlisted', path)),
  ];
  return { findings: found, listed };
}

function digestFindings({ check, lists }: Listing, digest: Digest, file?: BagFile): Finding[] {
  const { path, sha256: expected } = digest;
  if (!lists(path)) return [finding(check, 'path-not-allowed', path)];
  if (!file) return [finding(check, 'file-missing', path)];
  if (file.sha256 === expected) return [];
  return [finding(check, 'digest-differs', path, { expected, found: file.sha256 })];
}

/** What is wrong with the lines of a tag file. */
export function lineFindings(check: Check, path: string, faults: readonly LineFault[]): Finding[] {
  return faults.map(({ code, line }) => finding(check, code, path, { line }));
}
