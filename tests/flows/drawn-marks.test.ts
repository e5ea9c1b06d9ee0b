import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, MarkKind } from '../../lib/evidence/copy-record.ts';
import { changedTo, noMarks, undone } from '../../lib/flows/mark-history.ts';
import { shapesOf } from '../../lib/flows/mark-shapes.ts';
import {
  areaOf,
  drawn,
  longestText,
  markKinds,
  mostMarks,
  moved,
  placed,
  resized,
  reworded,
  settled,
  type Size,
  stepIn,
} from '../../lib/flows/drawn-marks.ts';

const size = { width: 1000, height: 500 };
const whole = { x: 0, y: 0, ...size };

function cover(x: number, y: number, width: number, height: number): Mark {
  return { kind: 'cover', x, y, width, height, text: '' };
}

/** Whole pixels, none of them outside the picture. */
function expectInside(mark: Mark, { width, height }: Size): void {
  const area = areaOf(mark);
  const right = area.x + area.width;
  const low = area.y + area.height;
  for (const value of [mark.x, mark.y, mark.width, mark.height])
    expect(Number.isSafeInteger(value)).toBe(true);
  expect(Math.min(area.x, area.y)).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(width);
  expect(low).toBeLessThanOrEqual(height);
}

describe('a mark', () => {
  it.each(markKinds)('of kind %s is put where one is looking', (kind) => {
    const view = { x: 400, y: 200, width: 200, height: 100 };
    const area = areaOf(placed(kind, view, size, 'Tekst'));
    expect(area.x).toBeGreaterThanOrEqual(400);
    expect(area.y).toBeGreaterThanOrEqual(200);
    expect(area.x + area.width).toBeLessThanOrEqual(600);
    expect(area.y + area.height).toBeLessThanOrEqual(300);
  });

  it('goes no further than the edge, and keeps its size there', () => {
    expect(moved(cover(10, 10, 50, 40), -999, 999, size)).toEqual(cover(0, 460, 50, 40));
    expect(resized(cover(900, 10, 50, 40), 999, -999, size)).toEqual(cover(900, 10, 100, 8));
  });

  it('covers every pixel that it was drawn over, also in part', () => {
    expect(drawn('cover', [10.9, 20.9], [30.1, 40.1], size)).toEqual(cover(10, 20, 21, 21));
    expect(drawn('cover', [30.1, 40.1], [10.9, 20.9], size)).toEqual(cover(10, 20, 21, 21));
  });

  it('of kind arrow points where it was drawn to; sizing it moves its tip', () => {
    const arrow = drawn('arrow', [100, 200], [40, 150], size);
    expect(arrow).toMatchObject({ x: 100, y: 200, width: -60, height: -50 });
    expect(resized(arrow, -999, 10, size)).toMatchObject({
      x: 100,
      y: 200,
      width: -100,
      height: -40,
    });
    expect(moved(arrow, -999, 0, size)).toMatchObject({ x: 60, width: -60 });
  });

  it('of kind text grows with its words, as far as the picture is wide', () => {
    const short = placed('text', whole, size, 'Hier');
    const long = reworded(short, 'x'.repeat(999), size);
    expect(Array.from(long.text)).toHaveLength(longestText);
    expect(long.width).toBeLessThanOrEqual(size.width);
    expect(long.height).toBeLessThan(short.height);
  });

  it('stays in the picture in whole pixels, whatever is done to it', () => {
    const step = fc.record({
      does: fc.constantFrom(moved, resized),
      right: fc.double({ min: -3000, max: 3000, noNaN: true }),
      down: fc.double({ min: -3000, max: 3000, noNaN: true }),
    });
    const point = fc.tuple(fc.double({ min: -50, max: 4000, noNaN: true }), fc.nat(4000));
    const picture = fc.record({ width: fc.integer({ min: 1, max: 4000 }), height: fc.nat(16_000) });
    const kinds = fc.constantFrom<MarkKind>('cover', 'box', 'arrow');
    const steps = fc.array(step, { maxLength: 6 });
    fc.assert(
      fc.property(picture, kinds, point, point, steps, (at, kind, from, to, moves) => {
        const own = { ...at, height: at.height + 1 };
        let mark = drawn(kind, from, to, own);
        expectInside(mark, own);
        for (const { does, right, down } of moves) {
          mark = does(mark, right, down, own);
          expectInside(mark, own);
        }
      }),
    );
  });

  it('moves by at least a pixel a key, also on a tiny picture', () => {
    expect(stepIn({ width: 20, height: 20 })).toBe(1);
    expect(stepIn({ width: 1920, height: 9 })).toBe(10);
  });
});

describe('what is drawn', () => {
  it('has the covers first: what points at them is not covered', () => {
    const arrow = drawn('arrow', [0, 0], [90, 90], size);
    const kinds = shapesOf([arrow, cover(1, 1, 9, 9)], size).map(({ kind }) => kind);
    expect(kinds).toEqual(['cover', 'line', 'line']);
  });

  it('is a cover for every pixel of a cover', () => {
    expect(shapesOf([cover(3, 4, 50, 60)], size)).toEqual([
      { kind: 'cover', x: 3, y: 4, width: 50, height: 60 },
    ]);
  });
});

describe('the marks that are kept', () => {
  it('are without texts that say nothing, and bounded in number', () => {
    const empty = reworded(placed('text', whole, size, 'a'), '  ', size);
    expect(settled([empty, cover(0, 0, 9, 9)], size)).toEqual([cover(0, 0, 9, 9)]);
    const many = Array.from({ length: mostMarks + 5 }, () => cover(0, 0, 9, 9));
    expect(settled(many, size)).toHaveLength(mostMarks);
  });
});

describe('undoing', () => {
  const [a, b, c] = [cover(0, 0, 9, 9), cover(1, 0, 9, 9), cover(2, 0, 9, 9)];

  it('takes back one change at a time, and many small steps of the same as one', () => {
    let history = changedTo(noMarks, [a], null);
    history = changedTo(history, [b], 'key');
    history = changedTo(history, [c], 'key');
    history = undone(history);
    expect(history.marks).toEqual([a]);
    expect(undone(history).marks).toEqual([]);
    expect(undone(undone(history)).marks).toEqual([]);
  });

  it('does not take steps together that something came between', () => {
    let history = changedTo(noMarks, [a], 'key');
    history = changedTo(history, [b], null);
    history = changedTo(history, [c], 'key');
    expect(undone(history).marks).toEqual([b]);
  });
});
