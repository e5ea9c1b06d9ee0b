import type { Finding } from './finding.ts';
import { finding } from './finding-codes.ts';
import { layout, signatureFiles } from './layout.ts';
import type { OpenBag } from './open-bag.ts';
import type { ReadCaseRecord } from './read-records.ts';
import { type BagInfoValues, checkBag, expectedTop } from './verify-bag.ts';
import { checkCaseRecord, readCaseRecord } from './verify-case-record.ts';
import { checkCertificateFile } from './verify-certificate.ts';
import { checkCustodyLog, type DigestedLog } from './verify-custody-log.ts';
import { checkDigests, type Listing } from './verify-digests.ts';
import { checkItems } from './verify-items.ts';
import { checkReport } from './verify-report.ts';
import { checkSignature, type Signer } from './verify-signature.ts';
import { checkStatement } from './verify-statement.ts';
import { type CheckedTime, checkTimeStamps, noTimeStamps } from './verify-time.ts';
import { checkVolumes } from './verify-volumes.ts';

/** Everything that was read of what is inside a bag. */
export interface Inside {
  findings: Finding[];
  info: BagInfoValues;
  /** Digests by path, as the payload manifest lists them. */
  listed: ReadonlyMap<string, string>;
  signer: Signer | null;
  log: DigestedLog;
  caseRecord: ReadCaseRecord | null;
  time: CheckedTime;
  /** How the top folder must be called; null when that cannot be said. */
  expectedTop: string | null;
  /** Whether there is a PDF beside the report. */
  hasPdf: boolean;
}

/** Checks all layers inside a bag. @throws the reason of the signal. */
export async function checkInside(
  bag: OpenBag,
  sealCode: string | null,
  signal: AbortSignal | undefined,
): Promise<Inside> {
  const { findings: bagged, info } = await checkBag(bag);
  const payload = await checkDigests(bag, payloadListing);
  const tags = await checkDigests(bag, tagListing);
  const { findings: signed, signer } = await checkSignature(bag);
  const { findings: logged, ...log } = await checkCustodyLog(bag);
  const { findings: recorded, caseRecord } = await readCaseRecord(bag);
  const claims = { signer, info, caseRecord, opened: log.entries[0] ?? null };
  const certified = await checkCertificateFile(bag, claims);
  const time = caseRecord ? await checkTimeStamps(bag, caseRecord, log, signal) : noTimeStamps;
  const items = caseRecord ? await checkItems(bag, caseRecord, log.entries, signal) : [];
  const reported = await checkReport(bag, { sealCode, signer, caseRecord, listed: payload.listed });
  const findings = [
    ...bagged,
    ...payload.findings,
    ...tags.findings,
    ...strayFindings(bag),
    ...signed,
    ...certified,
    ...logged,
    ...recorded,
    ...(caseRecord ? checkCaseRecord(caseRecord, info, log.entries) : []),
    ...items,
    ...(await checkStatement(bag)),
    ...time.findings,
    ...(caseRecord ? checkVolumes(caseRecord, info) : []),
    ...reported,
  ];
  const hasPdf = [...bag.files.keys()].some((path) => /^[^/]+\.pdf$/.test(path));
  const top = bag.top ?? expectedTop(info);
  const { listed } = payload;
  return { findings, info, listed, signer, log, caseRecord, time, expectedTop: top, hasPdf };
}

const payloadListing: Listing = {
  check: 'payload',
  manifest: layout.manifest,
  lists: (path) => path.startsWith(layout.payloadFolder),
};

// The tag manifest cannot list itself, nor what is made from it afterwards.
const tagListing: Listing = {
  check: 'tag-files',
  manifest: layout.tagManifest,
  lists: (path) =>
    !path.startsWith(layout.payloadFolder) &&
    !path.startsWith(layout.signaturesFolder) &&
    path !== layout.tagManifest,
};

function strayFindings({ files }: OpenBag): Finding[] {
  const stray = [...files.keys()].filter(isStraySignature);
  return stray.map((path) => finding('tag-files', 'file-unlisted', path));
}

function isStraySignature(path: string): boolean {
  // Roots of authorities are the business of the time stamps.
  if (path.startsWith(layout.authoritiesFolder)) return false;
  return path.startsWith(layout.signaturesFolder) && !signatureFiles.includes(path);
}
