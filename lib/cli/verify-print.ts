import { visible } from '../base/visible.ts';
import type { FindingCode } from '../bundle/finding-codes.ts';
import { checks, type Finding, worstLevel } from '../bundle/finding.ts';
import type { Verdict } from '../bundle/verdict.ts';
import type { VerifyTexts } from '../bundle/verify-texts.ts';

/**
 * A verdict as lines for a terminal: the verdict, what the bundle says of itself, each layer, each
 * finding, and what was not checked. Text of the file cannot move the cursor or turn the line.
 */
export function printed(verdict: Verdict, texts: VerifyTexts): string[] {
  const headline = verdict.readable ? verdict.level : 'unreadable';
  const found = verdict.findings.filter(({ level }) => level !== 'ok');
  const lines = [
    texts.verdict[headline],
    '',
    ...(verdict.readable ? [...facts(verdict, texts), ''] : []),
    ...checks.map((check) => layerLine(check, verdict, texts)),
    ...(found.length > 0 ? ['', ...found.map((finding) => findingLine(finding, texts))] : []),
    '',
    `${texts.label.unchecked}:`,
    `- ${texts[has(verdict, 'no-time-stamps') ? 'no-time-stamps' : 'no-revocation']}`,
    ...texts.limits.map((limit) => `- ${limit}`),
    ...(has(verdict, 'not-compared') ? [`- ${texts['compare-seal-code']}`] : []),
  ];
  return lines.map(visible);
}

function facts(verdict: Verdict, { label }: VerifyTexts): string[] {
  const { caseCode, volume, items, files, bytes, sealCode, signerFingerprint, signedAt } = verdict;
  const values: [name: string, value: string | number | null][] = [
    [label.case, caseCode],
    [label.volume, volume && `${volume.number} / ${volume.count}`],
    [label.items, items],
    [label.files, `${files} (${bytes} B)`],
    [label['seal-code'], sealCode],
    [label.signer, signerFingerprint],
    [label['signed-at'], signedAt],
    [label['stamped-at'], verdict.stampedAt],
    [label['time-stamps'], verdict.timeStamps || null],
  ];
  return values.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
}

function layerLine(
  check: (typeof checks)[number],
  { findings }: Verdict,
  { layer, level, unchecked }: VerifyTexts,
): string {
  const own = findings.filter((finding) => finding.check === check);
  const done = own.length > 0 && !own.some(isNothing);
  const state = done ? level[worstLevel(own)] : unchecked;
  return `${layer[check]}: ${state}`;
}

/** There was nothing to check. */
function isNothing({ code }: Finding): boolean {
  return code === 'not-compared' || code === 'no-time-stamps';
}

function has({ findings }: Verdict, code: FindingCode): boolean {
  return findings.some((finding) => finding.code === code);
}

function findingLine({ check, level, path, code, detail }: Finding, texts: VerifyTexts): string {
  const known = new Map<string, string>(Object.entries(texts.findings));
  const place = path === null ? texts.layer[check] : path;
  const values = Object.entries(detail ?? {}).map(([name, value]) => `${name}: ${value}`);
  const shown = values.length > 0 ? ` (${values.join(', ')})` : '';
  return `${texts.level[level]}: ${place}: ${known.get(code) ?? code}${shown}`;
}
