import { bundle } from '../../make.ts';

export const vector = bundle('The bag says that it is another volume than the case record does.', {
  info: (lines) => [
    ...lines,
    'Bag-Group-Identifier: zegel-7k3m9q2x-20261123\n',
    'Bag-Count: 2 of 2\n',
  ],
  top: 'zegel-7k3m9q2x-20261123-2of2',
});
