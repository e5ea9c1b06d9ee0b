import type { Check, Finding } from '../lib/bundle/finding.ts';
import type { Layer, NotChecked } from '../lib/bundle/verdict.ts';
import { detailTexts } from '../lib/i18n/detail-texts.ts';
import { verdictTexts } from '../lib/i18n/verdict-texts.ts';
import { useText } from './text.tsx';
import { visibleText } from './visible-text.ts';

/** The words of the verifier in the language of the screen. */
export interface VerdictWords {
  layer(check: Check): string;
  state(state: Layer['state']): string;
  /** In plain words; the code itself for one that this version does not know. */
  finding(code: string): string;
  /** Its values with their names: hostile text. */
  values(found: Finding): string[];
  notChecked(limit: NotChecked): string;
}

/** The texts that the command prints, for the page: one set for both. */
export function useVerdictTexts(): VerdictWords {
  const { language } = useText();
  const texts = verdictTexts[language];
  const findings = new Map<string, string>(Object.entries(texts.findings));
  return {
    layer: (check) => texts.layer[check],
    state: (state) => texts.state[state],
    finding: (code) => findings.get(code) ?? code,
    values: ({ detail }) => detailTexts(detail, language),
    notChecked: ({ code, detail }) => filled(texts['not-checked'][code], detail ?? {}),
  };
}

/** One pass: a value that itself holds braces stays as it is. */
function filled(text: string, values: NonNullable<NotChecked['detail']>): string {
  const known = new Map(Object.entries(values));
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    visibleText(String(known.get(name) ?? whole)),
  );
}
