import { entry, packed } from '../../make.ts';

export const vector = packed(
  'A file is a symbolic link.',
  entry('report.html', { both: { attributes: 0xa1ff0000 } }),
);
