import { expect, it } from 'vitest';
import { type Chart, svgOf } from './chart.ts';

const line = { name: 'case page <Chromium>', colour: 0, dashed: false };
const chart = (points: [number, number][]): Chart => ({
  ...{ title: 'Opening', across: 'items', up: 'ms', lines: [{ ...line, points }] },
});

it('puts the least value at the left and bottom, and ten times as much one step on', () => {
  const svg = svgOf(
    chart([
      [10, 10],
      [100, 100],
      [1_000, 1_000],
    ]),
  );
  const dots = [...svg.matchAll(/<circle class="c0" cx="([\d.]+)" cy="([\d.]+)"/g)];
  const places = dots.map(([, x, y]) => [Number(x), Number(y)]);
  expect(places).toEqual([
    [80, 370],
    [385, 210],
    [690, 50],
  ]);
});

it('labels both axes and every line, as text and never as markup', () => {
  const svg = svgOf(chart([[10, 25]]));
  for (const text of ['>items<', '>ms<', '>10<', '>100<', 'case page &lt;Chromium>'])
    expect(svg).toContain(text);
});

it('refuses what has no place on such axes', () => {
  expect(() => svgOf(chart([]))).toThrow(RangeError);
  expect(() => svgOf(chart([[10, 0]]))).toThrow(RangeError);
});
