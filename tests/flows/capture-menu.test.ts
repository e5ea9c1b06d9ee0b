import { expect, it } from 'vitest';
import { languages } from '../../lib/i18n/language.ts';
import { menuLines, wayOfLine } from '../../lib/flows/capture-menu.ts';

const choice = { source: 'https://groep.example/a.jpg', frame: 3 };

it('every line of the menu leads to a way, in every language, in neutral words', () => {
  for (const language of languages) {
    const lines = menuLines(language);
    const found = lines.map(({ id, context }) => [context, wayOfLine({ id, ...choice })?.way]);
    expect(found).toEqual([
      ['image', 'media'],
      ['video', 'media'],
      ['audio', 'media'],
      [undefined, 'screen'],
      [undefined, 'page'],
    ]);
    for (const { title } of lines)
      expect(title).not.toMatch(/bewijs|politie|evidence|police|beweis|polizei|preuve/i);
  }
});

it('a line on a medium says what was pointed at, and in which frame', () => {
  expect(wayOfLine({ id: 'keep-video', source: null, frame: 0 })?.medium).toEqual({
    ...{ element: 'video', frame: 0, address: null },
  });
  const medium = { element: 'picture', frame: 3, address: 'https://groep.example/a.jpg' };
  expect(wayOfLine({ id: 'keep-picture', ...choice })?.medium).toEqual(medium);
});

it('a line that is not ours leads nowhere', () => {
  expect(wayOfLine({ id: 'something-else', ...choice })).toBeNull();
});
