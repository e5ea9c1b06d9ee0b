import { visible } from '../base/visible.ts';
import type { Finding } from '../bundle/finding.ts';
import type { Layer, Verdict, Verification } from '../bundle/verdict.ts';
import { headline, notCheckedText, placed } from '../bundle/verdict-words.ts';
import { detailTexts } from '../i18n/detail-texts.ts';
import { type VerdictLanguage, verdictTexts } from '../i18n/verdict-texts.ts';

/**
 * A verification as lines for a terminal. Of each bundle: the verdict, what it says of itself, each
 * layer, each finding, and what was not checked. Text of a file cannot move the cursor or turn the line.
 */
export function printed({ bundles, between }: Verification, language: VerdictLanguage): string[] {
  const { label } = verdictTexts[language];
  const several = bundles.length > 1;
  const lines = bundles.flatMap((verdict) => [
    ...(several ? [`== ${verdict.name ?? ''}`] : []),
    ...bundleLines(verdict, language),
    ...(several ? [''] : []),
  ]);
  const own = between.map((found) => findingLine(found, language));
  return [...lines, ...(own.length > 0 ? [`== ${label.between}`, ...own] : [])].map(visible);
}

function bundleLines(verdict: Verdict, language: VerdictLanguage): string[] {
  const { word, label } = verdictTexts[language];
  const valid = verdict.level === 'error' ? word.invalid : word.valid;
  const found = verdict.findings.filter(({ level }) => level !== 'ok');
  return [
    `${verdict.readable ? valid : word.unreadable}: ${headline(verdict, language)}`,
    '',
    ...(verdict.readable ? [...facts(verdict, language), ''] : []),
    ...verdict.layers.map((layer) => layerLine(layer, language)),
    ...(found.length > 0 ? ['', ...found.map((one) => findingLine(one, language))] : []),
    '',
    `${label['not-checked']}:`,
    ...verdict.notChecked.map((limit) => `- ${notCheckedText(limit, language)}`),
  ];
}

function facts(verdict: Verdict, language: VerdictLanguage): string[] {
  const { label } = verdictTexts[language];
  const { caseCode, volume, items, files, bytes, sealCode, signerFingerprint } = verdict;
  const values: [name: string, value: string | number | null][] = [
    [label.file, verdict.name],
    [label.case, caseCode],
    [label.volume, volume && `${volume.number} / ${volume.count}`],
    [label.items, items],
    [label.files, `${files} (${bytes} B)`],
    [label['seal-code'], sealCode],
    [label.signer, signerFingerprint],
    [label['signed-at'], verdict.signedAt],
    [label['stamped-at'], verdict.stampedAt],
    [label['time-stamps'], verdict.timeStamps || null],
  ];
  return values.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
}

function layerLine({ check, state, level }: Layer, language: VerdictLanguage): string {
  const texts = verdictTexts[language];
  const shown = state === 'checked' || level === 'error' ? texts.level[level] : texts.state[state];
  return `${texts.layer[check]}: ${shown}`;
}

function findingLine(found: Finding, language: VerdictLanguage): string {
  const { level } = verdictTexts[language];
  const values = detailTexts(found.detail, language);
  const shown = values.length > 0 ? ` (${values.join(', ')})` : '';
  return `${level[found.level]}: ${placed(found, language)} [${found.code}]${shown}`;
}
