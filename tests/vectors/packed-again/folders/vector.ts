import { packed } from '../../make.ts';

export const vector = packed(
  'Another program packed the bundle again, with entries for folders.',
  (entries) => [
    { name: 'zegel-7k3m9q2x-20261123/', bytes: Buffer.alloc(0), both: { attributes: 0x10 } },
    { name: 'zegel-7k3m9q2x-20261123/data/', bytes: Buffer.alloc(0), both: { attributes: 0x10 } },
    ...entries,
  ],
);
