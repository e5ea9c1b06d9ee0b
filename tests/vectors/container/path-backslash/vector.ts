import { packed } from '../../make.ts';

export const vector = packed(
  'A name holds a backslash, which Windows takes for a slash.',
  (entries) => [...entries, { name: `zegel-7k3m9q2x-20261123/a\\x`, bytes: Buffer.from('x') }],
);
