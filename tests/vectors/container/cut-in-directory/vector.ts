import { bytes } from '../../make.ts';

export const vector = bytes('The ZIP is cut off within its directory.', (zip) =>
  zip.subarray(0, zip.indexOf('PK\u0001\u0002') + 60),
);
