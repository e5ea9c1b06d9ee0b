import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRows, type SeenRow } from '../../lib/evidence/message-row.ts';

const rows = (...ids: (string | number)[]) => ids.map((id) => ({ id: String(id), text: `t${id}` }));
const ids = (seen: readonly SeenRow[]) => seen.map(({ id }) => id).join(' ');

function through(tiles: (string | number)[][], direction: 'up' | 'down'): SeenRow[] {
  return tiles.reduce<SeenRow[]>(
    (seen, tile, index) => mergeRows(seen, rows(...tile), index + 1, direction),
    [],
  );
}

describe('rows of tiles', () => {
  it('downward are put behind each other, each once', () => {
    const tiles = [
      [1, 2, 3],
      [3, 4, 5],
      [5, 6],
    ];
    const seen = through(tiles, 'down');
    expect(ids(seen)).toBe('1 2 3 4 5 6');
    expect(seen.find(({ id }) => id === '3')?.tiles).toEqual([1, 2]);
  });

  it('upward are put in front of each other', () => {
    const tiles = [
      [7, 8, 9],
      [5, 6, 7],
      [3, 4, 5],
    ];
    expect(ids(through(tiles, 'up'))).toBe('3 4 5 6 7 8 9');
  });

  it('without a common row go to the end that the capture moves towards', () => {
    expect(
      ids(
        through(
          [
            [1, 2],
            [5, 6],
          ],
          'down',
        ),
      ),
    ).toBe('1 2 5 6');
    expect(
      ids(
        through(
          [
            [5, 6],
            [1, 2],
          ],
          'up',
        ),
      ),
    ).toBe('1 2 5 6');
  });

  it('that came in between meanwhile stand in between', () => {
    expect(
      ids(
        through(
          [
            [1, 2, 4],
            [2, 3, 4, 5],
          ],
          'down',
        ),
      ),
    ).toBe('1 2 3 4 5');
  });

  it('keep the longer text, because lists draw texts late', () => {
    const first = mergeRows([], [{ id: 'a', text: '' }], 1, 'down');
    const second = mergeRows(first, [{ id: 'a', text: 'words' }], 2, 'down');
    expect(mergeRows(second, [{ id: 'a', text: '' }], 3, 'down')[0]?.text).toBe('words');
  });

  it('of any list, seen through windows that overlap, give the list again', () => {
    const property = fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 2, max: 12 }),
      fc.boolean(),
      (length, room, up) => {
        const all = Array.from({ length }, (_, index) => index);
        const starts = all.filter((index) => index % (room - 1) === 0);
        const tiles = starts.map((start) => all.slice(start, start + room));
        const seen = through(up ? tiles.toReversed() : tiles, up ? 'up' : 'down');
        expect(ids(seen)).toBe(all.join(' '));
      },
    );
    fc.assert(property);
  });
});
