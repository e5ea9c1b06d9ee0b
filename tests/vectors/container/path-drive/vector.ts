import { packed } from '../../make.ts';

export const vector = packed(
  'A name holds a colon, as of a drive or a hidden stream.',
  (entries) => [...entries, { name: `zegel-7k3m9q2x-20261123/c:x`, bytes: Buffer.from('x') }],
);
