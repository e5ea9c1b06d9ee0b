import { bytes } from '../../make.ts';

export const vector = bytes('Something stands behind the end of the ZIP.', (zip) =>
  Buffer.concat([zip, Buffer.from('x')]),
);
