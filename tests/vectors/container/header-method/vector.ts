import { entry, packed } from '../../make.ts';

export const vector = packed(
  'The two headers of a file disagree on how it is packed.',
  entry('report.html', { local: { method: 8 } }),
);
