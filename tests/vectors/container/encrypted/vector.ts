import { entry, packed } from '../../make.ts';

export const vector = packed(
  'A file is marked as encrypted.',
  entry('report.html', { both: { flags: 1 } }),
);
