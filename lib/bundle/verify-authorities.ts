import { type Bytes, concat, fromUtf8, sameBytes } from '../base/bytes.ts';
import { sha256 } from '../crypto/hash.ts';
import { builtInAuthorities } from '../timestamp/authorities.ts';
import { toPem } from '../timestamp/pem.ts';
import { certificatesIn } from '../timestamp/pem-read.ts';
import type { AuthorityRecord } from './case-record.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding-codes.ts';
import { authorityPath, layout } from './layout.ts';
import { needed, type OpenBag } from './open-bag.ts';

/** Root certificates (DER) by the identifier of the authority that the case record gives them. */
export type Roots = ReadonlyMap<string, readonly Bytes[]>;

/** The authorities of a case: their roots, and which of them this verifier knows itself. */
export interface ReadAuthorities {
  findings: Finding[];
  roots: Roots;
  known: ReadonlySet<string>;
}

/**
 * Reads the roots of the authorities. They lie outside the signature, but the signed case record
 * names their digests: so they cannot be swapped. Whether an authority deserves trust is said only
 * of those that this verifier knows itself.
 */
export async function readAuthorities(
  bag: OpenBag,
  authorities: readonly AuthorityRecord[],
): Promise<ReadAuthorities> {
  const roots = new Map<string, readonly Bytes[]>();
  const known = new Set<string>();
  const findings: Finding[] = [];
  for (const authority of authorities) {
    const read = await readRoots(bag, authority);
    findings.push(...read.findings);
    roots.set(authority.id, read.roots);
    if (read.known) known.add(authority.id);
  }
  const named = new Set(authorities.map(({ id }) => authorityPath(id)));
  const others = [...bag.files.keys()].filter(
    (path) => path.startsWith(layout.authoritiesFolder) && !named.has(path),
  );
  findings.push(...others.map((path) => finding('time-stamps', 'file-unlisted', path)));
  return { findings, roots, known };
}

async function readRoots(
  bag: OpenBag,
  { id, name, roots: stated }: AuthorityRecord,
): Promise<{ findings: Finding[]; roots: readonly Bytes[]; known: boolean }> {
  const path = authorityPath(id);
  const { bytes, findings } = await needed(bag, 'time-stamps', path);
  if (!bytes) return { findings, roots: [], known: false };
  const roots = certificatesOf(bytes);
  const digests = await Promise.all(roots.map(sha256));
  if (roots.length === 0 || digests.join() !== stated.join()) return wrongAuthority(path);
  const known = await knownDigests();
  const isKnown = digests.every((digest) => known.has(digest));
  const detail = { name, root: digests.join(' ') };
  return {
    findings: isKnown ? [] : [finding('time-stamps', 'authority-unknown', path, detail)],
    roots,
    known: isKnown,
  };
}

function wrongAuthority(path: string) {
  const findings = [finding('time-stamps', 'authority-differs', path)];
  return { findings, roots: [], known: false };
}

/** The certificates of a file that holds nothing else, byte for byte; none otherwise. */
function certificatesOf(file: Bytes): Bytes[] {
  try {
    const roots = certificatesIn(fromUtf8(file));
    return sameBytes(concat(...roots.map(toPem)), file) ? roots : [];
  } catch {
    return []; // Not UTF-8.
  }
}

async function knownDigests(): Promise<ReadonlySet<string>> {
  return new Set(await Promise.all(builtInAuthorities.flatMap(({ roots }) => roots).map(sha256)));
}
