import { packed } from '../../make.ts';

export const vector = packed('A name leads out of its folder further on.', (entries) => [
  ...entries,
  { name: `zegel-7k3m9q2x-20261123/a/../../x`, bytes: Buffer.from('x') },
]);
