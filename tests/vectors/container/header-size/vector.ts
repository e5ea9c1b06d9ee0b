import { entry, packed } from '../../make.ts';

export const vector = packed(
  'The two headers of a file give it different sizes.',
  entry('report.html', { local: { size: 1 } }),
);
