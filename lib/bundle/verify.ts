import { messageOf } from '../base/fault.ts';
import type { ByteSource } from './byte-source.ts';
import { type Check, checks, type Finding, worstLevel } from './finding.ts';
import { finding } from './finding-codes.ts';
import { layout, signatureFiles } from './layout.ts';
import { openBag, type OpenBag } from './open-bag.ts';
import { readZip, type ZipReading } from './read-zip.ts';
import { sealCode } from './seal-code.ts';
import type { Verdict, VerifyOptions } from './verdict.ts';
import { checkBag } from './verify-bag.ts';
import { checkCaseRecord, readCaseRecord } from './verify-case-record.ts';
import { checkCertificateFile } from './verify-certificate.ts';
import { checkCustodyLog } from './verify-custody-log.ts';
import { checkDigests } from './verify-digests.ts';
import { checkItems } from './verify-items.ts';
import { checkSignature } from './verify-signature.ts';
import { checkStatement } from './verify-statement.ts';
import { checkTimeStamps, noTimeStamps } from './verify-time.ts';
import { checkVolumes } from './verify-volumes.ts';

// A hostile file can be wrong in a million places; this many say enough of each layer.
const mostFindings = 500;

const unread: Omit<Verdict, 'findings'> = {
  level: 'error',
  readable: false,
  sealCode: null,
  caseCode: null,
  volume: null,
  items: null,
  files: 0,
  bytes: 0,
  signedAt: null,
  signerFingerprint: null,
  stampedAt: null,
  timeStamps: 0,
};

/**
 * Verifies a bundle from the inside out and reports everything it finds. Reads every byte once,
 * keeps only small files in memory, trusts nothing it reads, and does not throw: a file that cannot
 * be read is a verdict too.
 */
export async function verifyBundle(
  source: ByteSource,
  options: VerifyOptions = {},
): Promise<Verdict> {
  try {
    const reading = await readZip(source);
    if (!reading.ok) return { ...unread, findings: [finding('container', reading.code)] };
    return await verifyEntries(source, reading, options);
  } catch (thrown) {
    const detail = { message: messageOf(thrown) };
    return { ...unread, findings: [finding('container', 'read-failed', null, detail)] };
  }
}

async function verifyEntries(
  source: ByteSource,
  reading: ZipReading & { ok: true },
  { name, sealCode: expected, onProgress }: VerifyOptions,
): Promise<Verdict> {
  const { bag, findings: damaged } = await openBag(source, reading, onProgress ?? (() => {}));
  const renamed = name !== undefined && name !== `${bag.top}.zip`;
  const container = [
    ...reading.findings,
    ...damaged,
    ...(renamed
      ? [finding('container', 'file-renamed', null, { expected: `${bag.top}.zip` })]
      : []),
  ];
  const seal = await checkSealCode(bag, expected);
  const inside = await verifyInside(bag);
  const findings = complete([...container, ...seal.findings, ...inside.findings]);
  const files = [...bag.files.values()];
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const level = worstLevel(findings);
  const counted = { files: files.length, bytes, sealCode: seal.found };
  return { ...unread, ...inside, ...counted, level, readable: true, findings };
}

async function checkSealCode(
  bag: OpenBag,
  expected: string | undefined,
): Promise<{ findings: Finding[]; found: string | null }> {
  const manifest = await bag.read(layout.manifest);
  if (!manifest)
    return { findings: [finding('seal-code', 'file-missing', layout.manifest)], found: null };
  const found = await sealCode(manifest);
  const digits = (code: string) => code.toLowerCase().replace(/[\s-]/g, '');
  if (expected === undefined) return { findings: [finding('seal-code', 'not-compared')], found };
  if (digits(expected) === digits(found)) return { findings: [], found };
  return {
    findings: [finding('seal-code', 'seal-code-differs', null, { expected, found })],
    found,
  };
}

async function verifyInside(bag: OpenBag) {
  const { findings: bagFindings, info } = await checkBag(bag);
  const payload = await checkDigests(bag, payloadListing);
  const tags = await checkDigests(bag, tagListing);
  const stray = [...bag.files.keys()].filter(isStraySignature);
  const { findings: signed, signer } = await checkSignature(bag);
  const { findings: logged, entries, digests } = await checkCustodyLog(bag);
  const { findings: recorded, caseRecord } = await readCaseRecord(bag);
  const claims = { signer, info, caseRecord, opened: entries[0] ?? null };
  const log = { entries, digests };
  const time = caseRecord ? await checkTimeStamps(bag, caseRecord, log) : noTimeStamps;
  const findings = [
    ...bagFindings,
    ...payload,
    ...tags,
    ...stray.map((path) => finding('tag-files', 'file-unlisted', path)),
    ...signed,
    ...(await checkCertificateFile(bag, claims)),
    ...logged,
    ...recorded,
    ...(caseRecord ? checkCaseRecord(caseRecord, info, entries) : []),
    ...(caseRecord ? await checkItems(bag, caseRecord, entries) : []),
    ...(await checkStatement(bag)),
    ...time.findings,
    ...(caseRecord ? checkVolumes(caseRecord, info) : []),
  ];
  const here = caseRecord?.items.filter(({ volume }) => volume === caseRecord.volume.number);
  return {
    findings,
    caseCode: caseRecord?.code ?? null,
    volume: caseRecord?.volume ?? null,
    items: here?.length ?? null,
    signedAt: signer?.signedAt.toISOString() ?? null,
    signerFingerprint: signer?.fingerprint ?? null,
    stampedAt: time.signature,
    timeStamps: time.good,
  };
}

const payloadListing = {
  check: 'payload' as const,
  manifest: layout.manifest,
  lists: (path: string) => path.startsWith(layout.payloadFolder),
};

// The tag manifest cannot list itself, nor what is made from it afterwards.
const tagListing = {
  check: 'tag-files' as const,
  manifest: layout.tagManifest,
  lists: (path: string) =>
    !path.startsWith(layout.payloadFolder) &&
    !path.startsWith(layout.signaturesFolder) &&
    path !== layout.tagManifest,
};

function isStraySignature(path: string): boolean {
  // Roots of authorities are the business of the time stamps.
  if (path.startsWith(layout.authoritiesFolder)) return false;
  return path.startsWith(layout.signaturesFolder) && !signatureFiles.includes(path);
}

/** Findings in the order of the layers, each layer with at least one and at most so many. */
function complete(findings: readonly Finding[]): Finding[] {
  return checks.flatMap((check) =>
    ofLayer(
      check,
      findings.filter((found) => found.check === check),
    ),
  );
}

function ofLayer(check: Check, findings: Finding[]): Finding[] {
  if (findings.length === 0) return [finding(check, 'checked')];
  if (findings.length <= mostFindings) return findings;
  const rest = findings.slice(mostFindings);
  const oneOfEachLevel = [...new Map(rest.map((found) => [found.level, found])).values()];
  const more = finding(check, 'more-findings', null, { count: rest.length });
  return [...findings.slice(0, mostFindings), { ...more, level: worstLevel(oneOfEachLevel) }];
}
