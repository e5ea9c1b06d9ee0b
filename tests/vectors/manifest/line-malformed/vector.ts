import { bundle } from '../../make.ts';

export const vector = bundle(
  'A line of the signed payload manifest has one space instead of two.',
  {
    manifest: ([first, ...lines]) => [...lines, `${first}`.replace('  ', ' ')],
  },
);
