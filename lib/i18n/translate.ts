import type { Arguments, Catalogue, Key, Plural, Values } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { type Format, formatOf } from './format.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';

/** The text of a key, with its values filled in. A key or value that is missing does not compile. */
export type Translate = <K extends Key>(key: K, ...values: Arguments<K>) => string;

/** One language: its texts and its way of writing numbers and moments. */
export interface Translator {
  language: Language;
  t: Translate;
  format: Format;
}

const catalogues: Record<Language, Catalogue> = { nl, en, de, fr };

/** The translator of a language. */
export function translator(language: Language): Translator {
  const catalogue = catalogues[language];
  const plural = new Intl.PluralRules(language);
  const format = formatOf(language);
  const t: Translate = (key, ...rest) => {
    const values: Values = rest[0] ?? {};
    return filled(formOf(catalogue[key], values, plural), values, format);
  };
  return { language, t, format };
}

function formOf(message: string | Plural, values: Values, plural: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  return plural.select(Number(values['count'])) === 'one' ? message.one : message.other;
}

/** One pass: a value that itself holds braces (the title of a page) stays as it is. */
function filled(text: string, values: Values, format: Format): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? format.number(value) : value;
  });
}
