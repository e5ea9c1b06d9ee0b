import type { CatalogueOf } from './catalogue.ts';
import { copiesDe } from './de/copies.ts';
import { copiesEn } from './en/copies.ts';
import { copiesFr } from './fr/copies.ts';
import type { Language } from './language.ts';
import { copiesNl } from './nl/copies.ts';
import { type Translator, translatorOf } from './translate.ts';

/** The texts about copies to share. */
export type CopyKey = keyof typeof copiesNl;

const catalogues: Record<Language, CatalogueOf<CopyKey>> = {
  nl: copiesNl,
  en: copiesEn,
  de: copiesDe,
  fr: copiesFr,
};

/** The texts about copies in any language, at once, without all others: for a small worker. */
export function copyTexts(language: Language): Translator<CopyKey> {
  return translatorOf(language, catalogues[language]);
}
