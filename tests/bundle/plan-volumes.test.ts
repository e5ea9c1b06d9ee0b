import { describe, expect, it } from 'vitest';
import { mostItems, planVolumes } from '../../lib/bundle/plan-volumes.ts';

describe('the volumes of a bundle', () => {
  it('are as few as the order of the items allows', () => {
    expect(planVolumes([60, 20, 50, 20], 100)).toEqual([[0], [1, 2], [3]]);
    expect(planVolumes([10, 10, 10], 100)).toEqual([[0, 1, 2]]);
  });

  it('hold no more items than one report may show, however small they are', () => {
    const plan = planVolumes(Array.from({ length: 2 * mostItems + 1 }, () => 1));
    expect(plan.map(({ length }) => length)).toEqual([mostItems, mostItems, 1]);
    expect(plan.flat()).toEqual(Array.from({ length: 2 * mostItems + 1 }, (_, index) => index));
  });

  it('refuse an item that alone is larger', () => {
    expect(() => planVolumes([10, 90], 100)).toThrow(
      expect.objectContaining({ code: 'export-too-large' }),
    );
  });
});
