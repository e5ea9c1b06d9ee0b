import { expect, it } from 'vitest';
import { batched } from '../../lib/base/batched.ts';

/** Doubles numbers, and notes which were asked for together. */
function doubling(answer = (one: number) => one * 2) {
  const turns: (readonly number[])[] = [];
  const ask = batched((asked: readonly number[]) => {
    turns.push([...asked]);
    return Promise.resolve(asked.map(answer));
  });
  return { ask, turns };
}

it('answers what is asked in one turn at once, each with its own answer', async () => {
  const { ask, turns } = doubling();
  expect(await Promise.all([ask(3), ask(1), ask(3)])).toEqual([6, 2, 6]);
  expect(turns).toEqual([[3, 1, 3]]);
});

it('begins another turn for what is asked later, also while the first is not answered yet', async () => {
  const { ask, turns } = doubling();
  const first = ask(1);
  await Promise.resolve();
  await Promise.resolve();
  const second = ask(2);
  expect(await Promise.all([first, second])).toEqual([2, 4]);
  expect(turns).toEqual([[1], [2]]);
});

it('fails for all of a turn, and not for the next', async () => {
  let fails = true;
  const ask = batched((asked: readonly number[]) =>
    fails ? Promise.reject(new Error('no')) : Promise.resolve(asked),
  );
  const both = await Promise.allSettled([ask(1), ask(2)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  fails = false;
  expect(await ask(3)).toBe(3);
});
