import { bytes } from '../../make.ts';

export const vector = bytes('The ZIP is cut off within a file.', (zip) => zip.subarray(0, 5000));
