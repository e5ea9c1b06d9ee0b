import { describe, expect, it } from 'vitest';
import { checks, detailNames } from '../../lib/bundle/finding.ts';
import { findingLevels } from '../../lib/bundle/finding-codes.ts';
import { notCheckedCodes } from '../../lib/bundle/verdict.ts';
import { languages } from '../../lib/i18n/language.ts';
import { verdictTexts } from '../../lib/i18n/verdict-texts.ts';
import { faultsOfType } from './typography.ts';

/** Every text with the path to it. */
function texts(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
}

const english = new Map(texts(verdictTexts.en, ''));

// The names of standards; Dutch for items is items; bytes, name, format and message are words of
// other languages too; English took signature over from French.
const same = [
  ...['/layer/bag', '/layer/items', '/label/items', '/layer/signature'],
  ...['/detail/item', '/detail/items', '/detail/name', '/detail/bytes', '/detail/format'],
  ...['/detail/message', '/detail/zip64'],
];

describe.each(languages)('the texts of a verdict in %s', (language) => {
  const own = new Map(texts(verdictTexts[language], ''));

  it('are as many as the English ones, under the same names, and set as the language is set', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    const wrong = [...own].flatMap(([path, text]) =>
      faultsOfType(language, text).map((fault) => `${path}: ${fault}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('say something of every finding, layer, limit and value', () => {
    const { findings, layer, detail, 'not-checked': limits } = verdictTexts[language];
    expect(Object.keys(detail).sort()).toEqual([...detailNames].sort());
    const silent = Object.keys(findingLevels).filter((code) => !(code in findings));
    expect(silent).toEqual([]);
    expect(Object.keys(layer).sort()).toEqual([...checks].sort());
    expect(Object.keys(limits).sort()).toEqual([...notCheckedCodes].sort());
  });

  it.runIf(language !== 'en')('are translated', () => {
    const untranslated = [...own].filter(([path, text]) => english.get(path) === text);
    expect(untranslated.map(([path]) => path).filter((path) => !same.includes(path))).toEqual([]);
  });
});
