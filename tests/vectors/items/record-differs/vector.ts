import { bundle, rewrite } from '../../make.ts';

export const vector = bundle('The record of an item is another than the log names.', {
  payload: (files) => rewrite(files, 'data/items/0001/item.json', '"screen"', '"scraps"'),
});
