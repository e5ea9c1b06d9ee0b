import { expect, it } from 'vitest';
import { cutName } from '../../lib/i18n/cut-words.ts';
import { translator } from '../../lib/i18n/every-language.ts';

it('what was cut is named in words, and only what a page named itself is left as it is', () => {
  const { t } = translator('nl');
  expect(cutName(t, 'title')).toBe('Titel');
  expect(cutName(t, 'media address')).toBe('Adres');
  expect(cutName(t, 'platform posts')).toBe('Kenmerken van het platform');
  expect(cutName(t, '<b>href</b>')).toBeNull();
});
