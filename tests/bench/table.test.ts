import { expect, it } from 'vitest';
import { withFigures } from './table.ts';

const head = '# Speed\n\n<!-- figures -->\n\n';
const tail = '\n\n<!-- /figures -->\n\nThe end.\n';
const table = (...rows: string[]) => head + ['| A | B |', '| - | - |', ...rows].join('\n') + tail;

it('puts a new figure at the end of the table and touches nothing else', () => {
  expect(withFigures(table('| x | 1 |'), ['| y | 2 |'])).toBe(table('| x | 1 |', '| y | 2 |'));
});

it('puts a figure in place of an older one of its name, however wide its cell', () => {
  const before = table('| x      | 1 |', '| xy | 2 |');
  expect(withFigures(before, ['| x | 3 |'])).toBe(table('| x | 3 |', '| xy | 2 |'));
});

it('refuses a document without a place for figures', () => {
  expect(() => withFigures('# Speed\n', [])).toThrow('no <!-- figures -->');
});
