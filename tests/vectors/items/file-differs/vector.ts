import { bundle, flip } from '../../make.ts';

export const vector = bundle(
  'A file is another than its record names, in a bundle that is signed as it stands.',
  {
    payload: (files) => flip(files, 'data/items/0001/view.png'),
  },
);
