import { entry, packed } from '../../make.ts';

export const vector = packed(
  'Bytes that belong to no file stand between two files.',
  entry('report.html', { before: Buffer.from('hidden') }),
);
