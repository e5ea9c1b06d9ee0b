import { bytes } from '../../make.ts';

export const vector = bytes('The ZIP is cut off within its last record.', (zip) =>
  zip.subarray(0, -5),
);
