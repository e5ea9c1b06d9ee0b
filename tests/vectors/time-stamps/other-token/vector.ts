import { flip, timed } from '../../make.ts';

export const vector = timed('A time stamp is another than the record names.', () => ({
  payload: (files) => flip(files, 'data/items/0001/time/before.tsr'),
}));
