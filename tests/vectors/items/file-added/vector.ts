import { bundle } from '../../make.ts';

export const vector = bundle('A file that no record names is in the signed bundle.', {
  payload: (files) => void files.set('data/items/0001/more.png', Buffer.from('more')),
});
