import type { Cases } from '../../lib/flows/cases.ts';

/** Cases that do nothing: one, without a name, and nothing left of pictures. */
export function fakeCases(changes: Partial<Cases> = {}): Cases {
  const only = { code: '7k3m9q2x', name: null, count: 3, current: true };
  return {
    list: () => Promise.resolve([only]),
    names: () => Promise.resolve([only]),
    kind: () => Promise.resolve({ asked: true, factsOnly: false }),
    open: () => Promise.resolve(),
    choose: () => Promise.resolve(),
    rename: () => Promise.resolve(),
    answerMinor: () => Promise.resolve(),
    picturesLeft: () => Promise.resolve({ items: 0, files: 0 }),
    erasePictures: () => Promise.resolve(),
    ...changes,
  };
}
