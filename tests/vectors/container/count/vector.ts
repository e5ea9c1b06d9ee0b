import { packed } from '../../make.ts';

export const vector = packed('The ZIP states another number of files.', (entries) => entries, {
  here: 3,
  count: 3,
});
