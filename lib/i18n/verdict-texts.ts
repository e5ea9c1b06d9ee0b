import { verdictDe } from './de/verdict.ts';
import { verdictEn, type VerdictTexts } from './en/verdict.ts';
import { verdictFr } from './fr/verdict.ts';
import type { Language } from './language.ts';
import { verdictNl } from './nl/verdict.ts';

/** The texts of a verdict by language. */
export const verdictTexts = {
  nl: verdictNl,
  en: verdictEn,
  de: verdictDe,
  fr: verdictFr,
} satisfies Record<Language, VerdictTexts>;

export type VerdictLanguage = keyof typeof verdictTexts;
