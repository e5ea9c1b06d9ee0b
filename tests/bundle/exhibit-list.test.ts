import { describe, expect, it } from 'vitest';
import { listExhibits } from '../../lib/bundle/exhibit-list.ts';
import { spokenCoverage } from '../../lib/bundle/spoken-coverage.ts';
import { coverageWords } from '../../lib/i18n/coverage-words.ts';
import { translator } from '../../lib/i18n/every-language.ts';
import { sampleBundle } from './sample.ts';
import { bufferSource } from './verdicts.ts';

type Values = Record<string, unknown>;

async function listed(record: (values: Values) => void = () => undefined) {
  const zip = await sampleBundle({
    record: (values, place) => (place === 0 ? record(values) : undefined),
  });
  return listExhibits({ kind: 'zip', name: null, bytes: bufferSource(zip) }, [1, 3, 9]);
}

describe('the items of a bundle', () => {
  it('are described by their records, those that cannot be read as that', async () => {
    const screen = { planned: 1, taken: 1, width: 1280, height: 900, changes: [] };
    const [first, third, none] = await listed((values) => {
      Object.assign(values, {
        address: 'https://site.example/',
        page: { title: 'A title' },
        startedAt: '2026-11-23T10:01:00.000Z',
        coverage: screen,
      });
    });
    expect(first).toMatchObject({
      number: 1,
      address: 'https://site.example/',
      title: 'A title',
      startedAt: '2026-11-23T10:01:00.000Z',
      coverage: { way: 'screen', coverage: { planned: 1, taken: 1 } },
      readable: true,
    });
    expect(third).toMatchObject({ number: 3, address: null, coverage: null, readable: true });
    expect(none).toMatchObject({ number: 9, readable: false });
  });

  it('are described in no more than a page can hold', async () => {
    const [first] = await listed((values) => {
      Object.assign(values, { address: 'x'.repeat(2 ** 20), page: { title: 'y'.repeat(2 ** 20) } });
    });
    expect(first?.address).toHaveLength(4_000);
    expect(first?.title).toHaveLength(4_000);
  });

  it('of what is no bundle are none that can be read', async () => {
    const bytes = bufferSource(Buffer.from('no ZIP at all'));
    expect(await listExhibits({ kind: 'zip', name: null, bytes }, [1])).toMatchObject([
      { number: 1, readable: false },
    ]);
  });
});

describe('the coverage of a record of unknown origin', () => {
  const long = {
    ...{ scroller: 'page', direction: 'down', ending: 'end', messages: null },
    ...{ tiles: [{ join: null }, { join: { overlap: 4, differing: 0 } }], altered: [] },
    imagesMissing: { count: 2 },
  };
  const coverage = { planned: 2, taken: 2, width: 800, height: 600, long };

  it('can be spoken of when it is whole', () => {
    const spoken = spokenCoverage({ way: 'page', coverage });
    expect(spoken && coverageWords(translator('en').t, spoken)).toHaveLength(2);
  });

  it.each([
    ['another way', { way: '__proto__', coverage }],
    ['no coverage', { way: 'screen' }],
    ['sizes that are none', { way: 'screen', coverage: { ...coverage, width: '800' } }],
    ['another ending', { way: 'page', coverage: { ...coverage, long: { ...long, ending: 'x' } } }],
    [
      'tiles that are none',
      { way: 'page', coverage: { ...coverage, long: { ...long, tiles: 1 } } },
    ],
    ['a part that is none', { way: 'part', coverage: { ...coverage, part: [] } }],
  ])('cannot with %s', (_, record) => {
    expect(spokenCoverage(record)).toBeNull();
  });
});
