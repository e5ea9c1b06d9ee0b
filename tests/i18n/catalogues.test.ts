import { describe, expect, it } from 'vitest';
import { faultCodes } from '../../lib/base/fault.ts';
import { custodyActions } from '../../lib/evidence/custody.ts';
import type { Catalogue, Plural } from '../../lib/i18n/catalogue.ts';
import { de } from '../../lib/i18n/de.ts';
import { en } from '../../lib/i18n/en.ts';
import { fr } from '../../lib/i18n/fr.ts';
import { type Language, languages } from '../../lib/i18n/language.ts';
import { nl } from '../../lib/i18n/nl.ts';
import { sameAsEnglish } from './same-as-english.ts';
import { faultsOfType } from './typography.ts';

const catalogues: Record<Language, Catalogue> = { nl, en, de, fr };
const keys = Object.keys(nl) as (keyof Catalogue)[];
const others = languages.filter((language) => language !== 'nl');

function forms(message: string | Plural): string[] {
  return typeof message === 'string' ? [message] : [message.one, message.other];
}

function names(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
}

describe.each(others)('the catalogue %s', (language) => {
  const catalogue = catalogues[language];

  it('has the keys of the Dutch one, and no others', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(nl).sort());
  });

  it.each(keys)('%s has the forms and names of the Dutch text, each as often', (key) => {
    const [own, dutch] = [forms(catalogue[key]), forms(catalogues.nl[key])];
    expect(own.map(names)).toEqual(dutch.map(names));
  });
});

describe.each(languages)('the texts in %s', (language) => {
  const texts = keys.flatMap((key) => forms(catalogues[language][key]).map((text) => [key, text]));

  it('say something, set as the language is set', () => {
    const wrong = texts.flatMap(([key, text = '']) =>
      faultsOfType(language, text).map((fault) => `${key}: ${fault}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(['nl', 'de', 'fr'] as const)('the catalogue %s is translated', (language) => {
  const same = keys.filter((key) => {
    return JSON.stringify(catalogues[language][key]) === JSON.stringify(en[key]);
  });

  it('but for words that are the same in both languages, and those are all still the same', () => {
    expect(same.sort()).toEqual([...sameAsEnglish[language]].sort());
  });
});

describe('the catalogues', () => {
  it('have a text for every fault and every action of the log, and none for others', () => {
    const startingWith = (prefix: string) => keys.filter((key) => key.startsWith(prefix)).sort();
    expect(startingWith('fault-')).toEqual(faultCodes.map((code) => `fault-${code}`).sort());
    expect(startingWith('action-')).toEqual(custodyActions.map((name) => `action-${name}`).sort());
  });

  it('speak politely in German and French: never du, never tu', () => {
    const familiar = {
      de: /(?<!\p{L})(du|dich|dir|deine?[mnrs]?)(?!\p{L})/iu,
      fr: /(?<!\p{L})(tu|toi|tes|ton)(?!\p{L})/iu,
    };
    for (const language of ['de', 'fr'] as const) {
      const texts = keys.flatMap((key) => forms(catalogues[language][key]));
      expect(texts.filter((text) => familiar[language].test(text))).toEqual([]);
    }
  });
});
