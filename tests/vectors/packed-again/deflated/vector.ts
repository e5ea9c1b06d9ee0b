import { deflated, packed } from '../../make.ts';

export const vector = packed(
  'Another program packed the bundle again and deflated it.',
  (entries) => entries.map(deflated),
);
