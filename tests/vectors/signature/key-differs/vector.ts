import { bundle } from '../../make.ts';
import { stranger } from '../../stranger.ts';

export const vector = bundle(
  'The bundle was signed with another key than the case was opened with.',
  {
    signWith: stranger,
  },
);
