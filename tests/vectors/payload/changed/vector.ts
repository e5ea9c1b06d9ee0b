import { bundle, flip } from '../../make.ts';

export const vector = bundle('A byte of a picture was changed after the bundle was signed.', {
  after: (files) => flip(files, 'data/items/0001/view.png'),
});
