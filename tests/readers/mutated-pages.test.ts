import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readers } from '../../lib/readers/index.ts';
import { savedPages, showPage } from './saved-pages.ts';

const pages = readers.flatMap((reader) =>
  savedPages(reader.platform).map((page) => ({ reader, page })),
);

type Mutation = readonly [
  kind: 'drop' | 'double' | 'garble' | 'text' | 'form' | 'move',
  at: number,
  to: number,
  text: string,
];

const mutation: fc.Arbitrary<Mutation> = fc.tuple(
  fc.constantFrom('drop', 'double', 'garble', 'text', 'form', 'move'),
  fc.nat(),
  fc.nat(),
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '=1+1',
      '\u202e',
      '1e999',
      '-',
      '9'.repeat(40),
      '[1:1, 1/1/1',
      '{"a":',
      '%E0%A4%A',
    ),
  ),
);

function mutate([kind, at, to, text]: Mutation): void {
  const elements = [...document.querySelectorAll('*')];
  const one = elements[at % elements.length];
  const other = elements[to % elements.length];
  if (!one || !other) return;
  if (kind === 'drop') one.remove();
  // Beside the root there is no place for another element.
  else if (one === document.documentElement) return;
  else if (kind === 'double') one.after(one.cloneNode(true));
  else if (kind === 'text') one.textContent = text;
  else if (kind === 'move' && !one.contains(other)) other.append(one);
  else if (kind === 'garble') {
    const names = one.getAttributeNames();
    const name = names[to % names.length];
    if (name) one.setAttribute(name, text);
  } else if (kind === 'form') {
    const form = document.createElement('form');
    for (const name of [
      'getAttribute',
      'attributes',
      'querySelectorAll',
      'closest',
      'firstChild',
    ]) {
      const input = document.createElement('input');
      input.name = name;
      form.append(input);
    }
    one.after(form);
  }
}

describe.each(pages)('$page.platform $page.name', ({ reader, page }) => {
  it('is read without an error however it is mutated, and keeps its shape', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 12 }), (mutations) => {
        showPage(page.html);
        for (const one of mutations) mutate(one);
        const found = reader.read(document, new URL(page.url));
        expect(Object.keys(found).sort()).toEqual(
          ['accounts', 'cuts', 'groups', 'hidden', 'kind', 'mentions', 'posts'].sort(),
        );
        for (const { key } of found.accounts) expect(typeof key).toBe('string');
        for (const { author } of found.posts)
          if (author !== null) expect(found.accounts.map(({ key }) => key)).toContain(author);
      }),
      { numRuns: 20 },
    );
  });

  it('is read without an error at an address that is garbled', () => {
    showPage(page.html);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(), (text, at) => {
        const place = at % page.url.length;
        const url = page.url.slice(0, place) + text + page.url.slice(place);
        if (URL.canParse(url)) reader.read(document, new URL(url));
      }),
      { numRuns: 20 },
    );
  });
});
