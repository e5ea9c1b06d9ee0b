import { bundle } from '../../make.ts';
import { mixed } from '../../stranger.ts';

export const vector = bundle(
  'The signature was made with another key than that of its certificate.',
  {
    signWith: mixed,
  },
);
