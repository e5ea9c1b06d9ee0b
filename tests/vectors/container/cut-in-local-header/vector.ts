import { bytes } from '../../make.ts';

export const vector = bytes('The ZIP is cut off within a header.', (zip) =>
  zip.subarray(0, zip.indexOf('PK\u0003\u0004', 100) + 12),
);
