import { bundle } from '../../make.ts';

export const vector = bundle('A picture was given another name after the bundle was signed.', {
  after: (files) => {
    files.set('data/items/0001/other.png', files.get('data/items/0001/view.png')!);
    files.delete('data/items/0001/view.png');
  },
});
