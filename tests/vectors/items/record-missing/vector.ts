import { bundle } from '../../make.ts';

export const vector = bundle('The record of an item was left out of the signed bundle.', {
  payload: (files) => void files.delete('data/items/0001/item.json'),
});
