import { entry, packed } from '../../make.ts';

export const vector = packed(
  'A file is packed in a way that is not supported.',
  entry('report.html', { both: { method: 12 } }),
);
