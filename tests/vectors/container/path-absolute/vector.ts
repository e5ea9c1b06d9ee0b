import { packed } from '../../make.ts';

export const vector = packed('A name begins at the root of the disk.', (entries) => [
  ...entries,
  { name: '/tmp/x', bytes: Buffer.from('x') },
]);
