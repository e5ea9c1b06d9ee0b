import { formatOf } from '../i18n/format.ts';
import { type VerdictLanguage, verdictTexts } from '../i18n/verdict-texts.ts';
import type { Finding } from './finding.ts';
import type { FindingCode } from './finding-codes.ts';
import type { NotChecked, Verdict } from './verdict.ts';

/** The verdict on one bundle in one or two plain sentences: that nothing changed since when, or what is wrong and where. */
export function headline(verdict: Verdict, language: VerdictLanguage): string {
  const { headline: texts } = verdictTexts[language];
  if (!verdict.readable) return `${texts.unreadable} ${firstFault(verdict, language)}`;
  if (verdict.level === 'error') return `${texts.error} ${firstFault(verdict, language)}`;
  const remarks = { ok: '', note: ` ${texts.remarks}`, warning: ` ${texts.warnings}` };
  return since(verdict, language) + remarks[verdict.level];
}

function since({ stampedAt, stampedBy, signedAt }: Verdict, language: VerdictLanguage): string {
  const { headline: texts } = verdictTexts[language];
  const { moment } = formatOf(language);
  // An authority that this program does not know could be anyone, with any name.
  if (stampedAt !== null && stampedBy?.known)
    return filled(texts.stamped, { when: moment(stampedAt), authority: stampedBy.name });
  return filled(texts.signed, { when: signedAt === null ? '?' : moment(signedAt) });
}

function firstFault({ findings }: Verdict, language: VerdictLanguage): string {
  const faults = findings.filter(({ level }) => level === 'error');
  const [first, ...others] = faults;
  if (!first) return '';
  const { headline: texts } = verdictTexts[language];
  const more = others.length > 0 ? ` ${filled(texts.more, { count: others.length })}` : '';
  return `${placed(first, language)}${more}`;
}

/** A finding as `where: what`. The path comes from the bundle: show it as hostile text. */
export function placed(found: Finding, language: VerdictLanguage): string {
  const { layer } = verdictTexts[language];
  return `${found.path ?? layer[found.check]}: ${findingText(found, language)}`;
}

/** What a finding means, in words. */
export function findingText({ code }: Finding, language: VerdictLanguage): string {
  // A code without a text does not compile.
  const texts: Readonly<Record<FindingCode, string>> = verdictTexts[language].findings;
  return new Map<string, string>(Object.entries(texts)).get(code) ?? code;
}

/** What was not checked, in words. */
export function notCheckedText({ code, detail }: NotChecked, language: VerdictLanguage): string {
  return filled(verdictTexts[language]['not-checked'][code], detail ?? {});
}

/** One pass: a value that itself holds braces stays as it is. */
function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
