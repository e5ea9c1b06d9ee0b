import { bundle } from '../../make.ts';

export const vector = bundle('A file was put among the evidence after the bundle was signed.', {
  after: (files) => void files.set('data/items/0001/extra.png', Buffer.from('extra')),
});
