import { timed } from '../../make.ts';

export const vector = timed(
  'A record names another text for its time stamp than that is over.',
  () => ({
    before: (named) => void (named['covers'] = 'other'),
  }),
);
