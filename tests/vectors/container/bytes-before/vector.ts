import { packed } from '../../make.ts';

export const vector = packed('Something stands before the first file.', ([first, ...others]) => [
  { ...first!, before: Buffer.from('MZ') },
  ...others,
]);
