import { entry, packed } from '../../make.ts';

export const vector = packed(
  'The checksum of a file is not that of its bytes.',
  entry('report.html', { crc: 1 }),
);
