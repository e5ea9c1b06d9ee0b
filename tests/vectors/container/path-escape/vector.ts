import { packed } from '../../make.ts';

export const vector = packed('A name holds an escape sequence for a terminal.', (entries) => [
  ...entries,
  { name: `zegel-7k3m9q2x-20261123/\u001b[31mx`, bytes: Buffer.from('x') },
]);
