import { packed } from '../../make.ts';

export const vector = packed('A name uses a file as if it were a folder.', (entries) => [
  ...entries,
  { name: `${entries[1]!.name}/x`, bytes: Buffer.from('x') },
]);
