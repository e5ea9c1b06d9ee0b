import { expect, it } from 'vitest';
import { visible } from '../../lib/base/visible.ts';

it('characters that turn the direction of text round are written out', () => {
  expect(visible('photo\u202egnp.exe')).toBe('photo[U+202E]gnp.exe');
});

it('NUL and zero-width characters are written out, line ends become spaces', () => {
  expect(visible('a\u0000b\u200bc\r\nd\te')).toBe('a[U+0000]b[U+200B]c d e');
});

it('ordinary text in any script stays as it is', () => {
  expect(visible('Zoë ღ نص 漢字 😀')).toBe('Zoë ღ نص 漢字 😀');
});
