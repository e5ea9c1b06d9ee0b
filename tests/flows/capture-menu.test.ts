import { expect, it } from 'vitest';
import { menuLines, wayOfLine } from '../../lib/flows/capture-menu.ts';

it('every line of the menu leads to a way, in either language, in neutral words', () => {
  for (const language of ['nl', 'en'] as const) {
    const lines = menuLines(language);
    expect(lines.map(({ id }) => wayOfLine(id))).toEqual(['screen', 'page']);
    for (const { title } of lines) expect(title).not.toMatch(/bewijs|politie|evidence|police/i);
  }
});

it('a line that is not ours leads nowhere', () => {
  expect(wayOfLine('something-else')).toBeNull();
});
