import { flip, folder } from '../../make.ts';

export const vector = folder('A file of the unpacked bundle was changed.', (files) =>
  flip(files, 'data/items/0001/view.png'),
);
