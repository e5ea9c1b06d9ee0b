import { packed } from '../../make.ts';

export const vector = packed('Two names differ only in case.', (entries) => [
  ...entries,
  { name: entries[0]!.name.toLowerCase(), bytes: Buffer.from('x') },
]);
