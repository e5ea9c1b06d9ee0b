import { expect, it } from 'vitest';
import { seeded, weighed } from './random.ts';

const first = (seed: number, count: number) => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => random.fraction());
};

it('gives the same numbers for the same seed, and others for another', () => {
  expect(first(7, 20)).toEqual(first(7, 20));
  expect(first(7, 20)).not.toEqual(first(8, 20));
});

it('gives numbers that are spread over all there are', () => {
  const random = seeded(1);
  const seen = new Set(Array.from({ length: 300 }, () => random.below(10)));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it('chooses by weight, and never what weighs nothing', () => {
  const random = seeded(2);
  const all = [
    { name: 'often', weight: 9 },
    { name: 'seldom', weight: 1 },
    { name: 'never', weight: 0 },
  ];
  const chosen = Array.from({ length: 1_000 }, () => weighed(random, all).name);
  expect(chosen.filter((name) => name === 'seldom').length).toBeGreaterThan(50);
  expect(chosen.filter((name) => name === 'often').length).toBeGreaterThan(800);
  expect(chosen).not.toContain('never');
});
