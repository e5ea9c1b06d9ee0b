import { entry, packed } from '../../make.ts';

export const vector = packed(
  'Two headers share the bytes of one file.',
  entry('report.html', { central: { offset: 0 } }),
);
