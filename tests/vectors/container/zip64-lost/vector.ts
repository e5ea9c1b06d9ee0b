import { packed } from '../../make.ts';

export const vector = packed(
  'The ZIP points to a ZIP64 record that is not there.',
  (entries) => entries,
  { count: 0xffff, here: 0xffff },
);
