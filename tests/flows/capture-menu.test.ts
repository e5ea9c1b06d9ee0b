import { expect, it } from 'vitest';
import { languages } from '../../lib/i18n/language.ts';
import { menuLines, wayOfLine } from '../../lib/flows/capture-menu.ts';

it('every line of the menu leads to a way, in every language, in neutral words', () => {
  for (const language of languages) {
    const lines = menuLines(language);
    expect(lines.map(({ id }) => wayOfLine(id))).toEqual(['screen', 'page']);
    for (const { title } of lines)
      expect(title).not.toMatch(/bewijs|politie|evidence|police|beweis|polizei|preuve/i);
  }
});

it('a line that is not ours leads nowhere', () => {
  expect(wayOfLine('something-else')).toBeNull();
});
