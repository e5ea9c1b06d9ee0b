import { entry, packed } from '../../make.ts';

export const vector = packed(
  'A file is in another folder than the rest.',
  entry('report.html', { both: { name: 'other/report.html' } }),
);
