import { bundle } from '../../make.ts';

export const vector = bundle('A picture was taken out after the bundle was signed.', {
  after: (files) => void files.delete('data/items/0001/view.png'),
});
