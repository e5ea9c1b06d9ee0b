import { expect, it } from 'vitest';
import { mapAtOnce } from '../../lib/base/at-once.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve));

it('does so many at once and no more, and keeps the order of the values', async () => {
  let [running, most] = [0, 0];
  const results = await mapAtOnce([3, 1, 2, 0], 2, async (value) => {
    most = Math.max(most, ++running);
    for (let turns = 0; turns <= value; turns++) await turn();
    running--;
    return value * 10;
  });
  expect(results).toEqual([30, 10, 20, 0]);
  expect(most).toBe(2);
});

it('gives nothing for nothing', async () => {
  expect(await mapAtOnce([], 4, () => Promise.reject(new Error('never')))).toEqual([]);
});

it('begins nothing new after a failure, and gives the first one', async () => {
  const begun: number[] = [];
  const work = async (value: number) => {
    begun.push(value);
    await turn();
    throw new Error(`failed at ${value}`);
  };
  await expect(mapAtOnce([1, 2, 3, 4, 5], 2, work)).rejects.toThrow('failed at 1');
  await turn();
  expect(begun).toEqual([1, 2]);
});
