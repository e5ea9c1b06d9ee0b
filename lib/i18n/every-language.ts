import type { Catalogue } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { type Translator, translatorOf } from './translate.ts';

const catalogues: Record<Language, Catalogue> = { nl, en, de, fr };

/**
 * The translator of a language, at once: for what may speak any of them, such as a report. It holds
 * all texts of all languages, so a page uses `loadTexts` instead.
 */
export function translator(language: Language): Translator {
  return translatorOf(language, catalogues[language]);
}
