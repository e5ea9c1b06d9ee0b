import { bundle } from '../../make.ts';

export const vector = bundle('A file that a record names was left out of the signed bundle.', {
  payload: (files) => void files.delete('data/items/0001/page.txt'),
});
