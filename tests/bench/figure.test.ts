import { expect, it } from 'vitest';
import { figure, figureAtMost, median } from './figure.ts';

it('takes the middle of the runs, whatever their order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(() => median([])).toThrow(RangeError);
});

it('meets a goal that is a ratio to the floor, up to the goal itself', () => {
  const measured = { floor: [10, 10, 900], value: [11, 11, 11] };
  expect(figure('a', measured, 1.1)).toEqual({
    ...{ name: 'a', floor: 10, value: 11, ratio: 1.1, goal: 1.1, met: true, unit: 'ms' },
  });
  expect(figure('a', measured, 1.05).met).toBe(false);
});

it('turns a limit in milliseconds into a ratio', () => {
  const measured = { floor: [20], value: [40] };
  expect(figureAtMost('b', measured, 50)).toMatchObject({ ratio: 2, goal: 2.5, met: true });
  expect(figureAtMost('b', measured, 30).met).toBe(false);
});
