import { packed } from '../../make.ts';

export const vector = packed('A name leads out of its folder.', (entries) => [
  ...entries,
  { name: `zegel-7k3m9q2x-20261123/../x`, bytes: Buffer.from('x') },
]);
