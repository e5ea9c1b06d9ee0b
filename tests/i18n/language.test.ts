import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../lib/i18n/language.ts';

describe('choosing a language', () => {
  it.each([
    ['the chosen one first', 'en', ['nl-NL'], 'en'],
    ['else the first of the browser that we have', null, ['it-IT', 'nl-BE', 'en-US'], 'nl'],
    ['by its primary tag, whatever the case', null, ['NL-be'], 'nl'],
    ['German and French, as spoken anywhere', null, ['de-AT'], 'de'],
    ['and in Belgium', null, ['fr-BE', 'nl-BE'], 'fr'],
    ['not by a mere beginning', null, ['nlx', 'en'], 'en'],
    ['the browser when the chosen one is not ours', 'xx', ['nl'], 'nl'],
    ['English when there is nothing', null, [], 'en'],
    ['English when nothing fits', null, ['it', 'pl'], 'en'],
  ] as const)('%s', (_why, preferred, browser, expected) => {
    expect(chooseLanguage(preferred, browser)).toBe(expected);
  });
});
