import { describe, expect, it } from 'vitest';
import { verifyTexts } from '../../lib/bundle/verify-texts.ts';
import { languages } from '../../lib/i18n/language.ts';
import { faultsOfType } from './typography.ts';

/** Every text with the path to it. */
function texts(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
}

const english = new Map(texts(verifyTexts.en, ''));

// The name of a standard; Dutch for items is items; English took signature over from French.
const same = ['/layer/bag', '/layer/items', '/label/items', '/layer/signature'];

describe.each(languages)('the texts of the verifier in %s', (language) => {
  const own = new Map(texts(verifyTexts[language], ''));

  it('are as many as the English ones, under the same names, and set as the language is set', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    const wrong = [...own].flatMap(([path, text]) =>
      faultsOfType(language, text).map((fault) => `${path}: ${fault}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it.runIf(language !== 'en')('are translated', () => {
    const untranslated = [...own].filter(([path, text]) => english.get(path) === text);
    expect(untranslated.map(([path]) => path).filter((path) => !same.includes(path))).toEqual([]);
  });
});
