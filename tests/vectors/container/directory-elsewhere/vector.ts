import { packed } from '../../make.ts';

export const vector = packed(
  'The ZIP says that its directory is elsewhere.',
  (entries) => entries,
  { offset: 10 },
);
