import { packed } from '../../make.ts';

export const vector = packed('The Finder of macOS added a file of its own.', (entries) => [
  ...entries,
  { name: '__MACOSX/zegel-7k3m9q2x-20261123/._report.html', bytes: Buffer.from('x') },
]);
