import { packed } from '../../make.ts';

export const vector = packed('A name is longer than Windows takes.', (entries) => [
  ...entries,
  { name: `zegel-7k3m9q2x-20261123/${'x'.repeat(181)}`, bytes: Buffer.from('x') },
]);
