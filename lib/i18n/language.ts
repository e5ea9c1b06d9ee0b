/** The languages of the screens. */
export const languages = ['nl', 'en', 'de', 'fr'] as const;

export type Language = (typeof languages)[number];

/** Each language by its own name: someone who cannot read the screen can still find hers. */
export const languageNames: Record<Language, string> = {
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
};

/** The language of a tag such as `nl-BE`, or null when we do not have it. */
export function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split('-')[0];
  return languages.find((language) => language === primary) ?? null;
}

/**
 * The language to show: the one chosen in Zegel, else the first the browser asks for that we
 * have, else English.
 */
export function chooseLanguage(
  preferred: string | null,
  browserLanguages: readonly string[],
): Language {
  const tags = preferred === null ? browserLanguages : [preferred, ...browserLanguages];
  return tags.map(languageOf).find((language) => language !== null) ?? 'en';
}
