import { fromUtf8 } from '../base/bytes.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding-codes.ts';
import { itemPath, layout } from './layout.ts';
import { needed, type OpenBag } from './open-bag.ts';
import type { ReadCaseRecord } from './read-records.ts';
import { type ReportMarks, reportMarks } from './report-marks.ts';
import type { Signer } from './verify-signature.ts';

/** What the evidence says, to compare the report with. */
export interface ReportClaims {
  sealCode: string | null;
  signer: Signer | null;
  caseRecord: ReadCaseRecord | null;
  /** Digests by path, as the payload manifest lists them. */
  listed: ReadonlyMap<string, string>;
}

/**
 * Compares what `report.html` shows with the evidence: seal code, key, items, digests of files. Its
 * words and pictures are not compared: no program can tell whether they mean the same.
 */
export async function checkReport(bag: OpenBag, claims: ReportClaims): Promise<Finding[]> {
  const { bytes, findings } = await needed(bag, 'report', layout.reportHtml);
  if (!bytes) return findings;
  const marks = readMarks(bytes);
  if (!marks) return [finding('report', 'report-not-recognised', layout.reportHtml)];
  return [
    ...codeFindings(marks, claims),
    ...keyFindings(marks, claims),
    ...itemFindings(marks, claims),
    ...digestFindings(marks, claims),
  ];
}

function readMarks(bytes: Uint8Array): ReportMarks | null {
  try {
    return reportMarks(fromUtf8(bytes));
  } catch {
    return null; // Not UTF-8.
  }
}

function codeFindings({ codes }: ReportMarks, { sealCode }: ReportClaims): Finding[] {
  if (sealCode === null) return [];
  const expected = sealCode.replaceAll(' ', '');
  const other = codes.find((code) => code !== expected);
  if (other === undefined) return [];
  const detail = { expected: sealCode, found: other };
  return [finding('report', 'report-code-differs', layout.reportHtml, detail)];
}

function keyFindings({ digests }: ReportMarks, { signer }: ReportClaims): Finding[] {
  if (!signer || digests.has(signer.fingerprint)) return [];
  return [finding('report', 'report-key-differs', layout.reportHtml)];
}

function itemFindings({ items }: ReportMarks, { caseRecord }: ReportClaims): Finding[] {
  if (!caseRecord) return [];
  const { volume } = caseRecord;
  const here = caseRecord.items.filter((item) => item.volume === volume.number);
  const expected = new Set(here.map(({ number }) => number));
  const same = expected.size === items.size && [...items].every((number) => expected.has(number));
  if (same) return [];
  const detail = { expected: expected.size, found: items.size };
  return [finding('report', 'report-items-differ', layout.reportHtml, detail)];
}

function digestFindings({ files }: ReportMarks, { listed, caseRecord }: ReportClaims): Finding[] {
  const findings: Finding[] = [];
  for (const { path, sha256: found } of files) {
    const expected = listed.get(path);
    if (expected !== undefined && expected !== found)
      findings.push(finding('report', 'report-digest-differs', path, { expected, found }));
  }
  const shown = new Set(files.map(({ path }) => path));
  const folders = new Set(caseRecord?.items.map(({ number }) => itemPath(number, '')));
  const unshown = [...listed.keys()].filter((path) => {
    // Records have a place of their own in the report; time stamps too.
    const [, folder, name] = /^(data\/items\/[^/]+\/)([^/]+)$/.exec(path) ?? [];
    return folder && folders.has(folder) && name !== 'item.json' && !shown.has(path);
  });
  return [...findings, ...unshown.map((path) => finding('report', 'report-file-unlisted', path))];
}
