import type { BriefCatalogue, BriefKey, Catalogue } from './catalogue.ts';
import type { Language } from './language.ts';
import { type Translator, translatorOf } from './translate.ts';

// Each import is a file of its own in the package: a page loads one language, and of that no more
// than it shows.
const catalogues: Record<Language, () => Promise<Catalogue>> = {
  nl: async () => (await import('./nl.ts')).nl,
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
};

const briefs: Record<Language, () => Promise<BriefCatalogue>> = {
  nl: async () => (await import('./nl/brief.ts')).briefNl,
  en: async () => (await import('./en/brief.ts')).briefEn,
  de: async () => (await import('./de/brief.ts')).briefDe,
  fr: async () => (await import('./fr/brief.ts')).briefFr,
};

/** All texts of one language. @throws TypeError when the package lacks them. */
export async function loadTexts(language: Language): Promise<Translator> {
  return translatorOf(language, await catalogues[language]());
}

/** The texts of the popup in one language. @throws TypeError when the package lacks them. */
export async function loadBrief(language: Language): Promise<Translator<BriefKey>> {
  return translatorOf(language, await briefs[language]());
}
