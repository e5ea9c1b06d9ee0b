import { verdictEn, type VerdictTexts } from './en/verdict.ts';
import { verdictNl } from './nl/verdict.ts';

/** The texts of a verdict by language. */
export const verdictTexts = { nl: verdictNl, en: verdictEn } satisfies Record<string, VerdictTexts>;

export type VerdictLanguage = keyof typeof verdictTexts;
