import { type VerdictLanguage, verdictTexts } from './verdict-texts.ts';

/** The values of a finding as `name: value`. They come from the bundle: show them as hostile text. */
export function detailTexts(
  detail: Readonly<Record<string, string | number>> | undefined,
  language: VerdictLanguage,
): string[] {
  const names = new Map<string, string>(Object.entries(verdictTexts[language].detail));
  return Object.entries(detail ?? {}).map(
    ([name, value]) => `${names.get(name) ?? name}: ${value}`,
  );
}
