import { timed } from '../../make.ts';

export const vector = timed(
  'A time stamp that the log names was left out of the signed bundle.',
  () => ({
    payload: (files) => void files.delete('data/items/0001/time/after.tsr'),
  }),
);
