import { bundle } from '../../make.ts';

export const vector = bundle('A text was emptied after the bundle was signed.', {
  after: (files) => void files.set('data/items/0001/page.txt', Buffer.alloc(0)),
});
