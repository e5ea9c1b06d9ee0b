import { entry, packed } from '../../make.ts';

export const vector = packed(
  'The two headers of a file give it different checksums.',
  entry('report.html', { local: { crc: 1 } }),
);
