import { messageOf } from '../base/fault.ts';
import type { BundleSource } from './bundle-source.ts';
import type { ByteSource } from './byte-source.ts';
import { completeFindings, layersOf } from './complete-findings.ts';
import { type Detail, type Finding, worstLevel } from './finding.ts';
import { finding, type FindingCode } from './finding-codes.ts';
import { openBag } from './open-bag.ts';
import type { Packing } from './packing.ts';
import { readFolder } from './read-folder.ts';
import { readZip } from './read-zip.ts';
import { plainSums } from './sums.ts';
import type { Verdict, VerifyOptions } from './verdict.ts';
import { exhibitsOf } from './verdict-exhibits.ts';
import { notCheckedOf } from './verdict-limits.ts';
import { checkInside, type Inside } from './verify-inside.ts';
import { type CheckedSealCode, checkSealCode } from './verify-seal-code.ts';

/** A verdict, and what is compared with the other bundles. */
export interface Verified {
  verdict: Verdict;
  /** null when it could not be opened. */
  inside: Inside | null;
  /** Places of the typed seal codes that are the code of this bundle. */
  matched: number[];
}

/**
 * Verifies one ZIP. Reads every byte once, keeps only small files in memory, trusts nothing it
 * reads, and does not throw: a file that cannot be read is a verdict too.
 * @throws only the reason of the signal.
 */
export function verifyBundle(bytes: ByteSource, options: VerifyOptions = {}): Promise<Verdict> {
  return verifySource({ kind: 'zip', name: options.name ?? null, bytes }, options);
}

/** Verifies one ZIP or folder, from the inside out. @throws only the reason of the signal. */
export async function verifySource(
  source: BundleSource,
  options: Omit<VerifyOptions, 'name'> = {},
): Promise<Verdict> {
  return (await verifyOne(source, options, false)).verdict;
}

/** Verifies one of several. @throws only the reason of the signal. */
export async function verifyOne(
  source: BundleSource,
  options: Omit<VerifyOptions, 'name'>,
  isOneOfSeveral: boolean,
): Promise<Verified> {
  options.signal?.throwIfAborted();
  try {
    const packing = await (source.kind === 'zip' ? readZip(source.bytes) : readFolder(source));
    if (!packing.ok) return unread(source, packing.code);
    return await verifyPacked(source, packing, options, isOneOfSeveral);
  } catch (thrown) {
    options.signal?.throwIfAborted();
    return unread(source, 'read-failed', { message: messageOf(thrown) });
  }
}

function unread(source: BundleSource, code: FindingCode, detail?: Detail): Verified {
  const findings = [finding('container', code, null, detail)];
  const verdict: Verdict = {
    ...nothing(source),
    layers: layersOf(findings),
    findings,
    notChecked: [{ code: 'everything' }],
  };
  return { verdict, inside: null, matched: [] };
}

function nothing({ name, kind }: BundleSource): Omit<Verdict, 'layers' | 'findings'> {
  return {
    ...{ level: 'error', readable: false, name, form: kind, sealCode: null, caseCode: null },
    ...{ volume: null, items: null, files: 0, bytes: 0, signedAt: null, signerFingerprint: null },
    ...{ stampedAt: null, stampedBy: null, timeStamps: 0, notChecked: [], exhibits: [] },
  };
}

async function verifyPacked(
  source: BundleSource,
  packing: Packing & { ok: true },
  { sealCodes = [], onProgress, signal, sums = plainSums }: VerifyOptions,
  isOneOfSeveral: boolean,
): Promise<Verified> {
  const total = packing.files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const tell = (bytes: number) => onProgress?.((done += bytes), total);
  const { bag, findings: damaged } = await openBag(packing, { sums, tell, signal });
  const seal = await checkSealCode(bag, sealCodes, isOneOfSeveral);
  const inside = await checkInside(bag, seal.found, signal);
  const findings = completeFindings([
    ...packing.findings,
    ...damaged,
    ...renamed(source, inside.expectedTop),
    ...seal.findings,
    ...inside.findings,
  ]);
  const verdict = verdictOf(source, bag.files, inside, seal, findings);
  return { verdict, inside, matched: seal.matched };
}

function verdictOf(
  source: BundleSource,
  files: ReadonlyMap<string, { size: number; path: string; sha256: string }>,
  inside: Inside,
  seal: CheckedSealCode,
  findings: Finding[],
): Verdict {
  const { caseRecord, signer, time } = inside;
  const { number } = caseRecord?.volume ?? { number: 1 };
  const bytes = [...files.values()].reduce((sum, { size }) => sum + size, 0);
  const verdict: Verdict = {
    ...nothing(source),
    level: worstLevel(findings),
    readable: true,
    sealCode: seal.found,
    caseCode: caseRecord?.code ?? null,
    volume: caseRecord?.volume ?? null,
    items: caseRecord?.items.filter(({ volume }) => volume === number).length ?? null,
    files: files.size,
    bytes,
    signedAt: signer?.signedAt.toISOString() ?? null,
    signerFingerprint: signer?.fingerprint ?? null,
    stampedAt: time.signature?.at ?? null,
    stampedBy: time.signature?.by ?? null,
    timeStamps: time.good,
    layers: layersOf(findings),
    findings,
    exhibits: exhibitsOf(caseRecord, files, inside.listed),
  };
  return { ...verdict, notChecked: notCheckedOf(verdict, inside) };
}

function renamed(source: BundleSource, top: string | null): Finding[] {
  if (source.name === null || top === null) return [];
  const expected = source.kind === 'zip' ? `${top}.zip` : top;
  return source.name === expected ? [] : [finding('container', 'file-renamed', null, { expected })];
}
