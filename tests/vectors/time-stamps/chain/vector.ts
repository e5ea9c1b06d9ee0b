import { timed } from '../../make.ts';

export const vector = timed(
  'The time stamps are by another authority than the case names.',
  (_, other) => ({ by: other }),
);
