import { bundle } from '../../make.ts';

export const vector = bundle(
  'A line of the signed log was changed after the next was linked to it.',
  {
    linked: (entries) => void (entries[1]!['at'] = '2026-11-23T10:01:30.000Z'),
  },
);
