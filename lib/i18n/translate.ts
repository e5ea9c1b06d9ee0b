import type { Arguments, CatalogueOf, Key, Plural, Values } from './catalogue.ts';
import { type Format, formatOf } from './format.ts';
import type { Language } from './language.ts';

/**
 * The text of a key, with its values filled in. A key that is not in the set, or a value that is
 * missing, does not compile.
 */
export type Translate<S extends Key = Key> = <K extends S>(
  key: K,
  ...values: Arguments<K>
) => string;

/** One language: its texts, all or those of a set, and its way of writing numbers and moments. */
export interface Translator<S extends Key = Key> {
  language: Language;
  t: Translate<S>;
  format: Format;
}

/** The translator of a language, over its catalogue. */
export function translatorOf<S extends Key>(
  language: Language,
  catalogue: CatalogueOf<S>,
): Translator<S> {
  const plural = new Intl.PluralRules(language);
  const format = formatOf(language);
  const t: Translate<S> = (key, ...rest) => {
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
