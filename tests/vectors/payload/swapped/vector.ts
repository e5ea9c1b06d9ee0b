import { bundle } from '../../make.ts';

export const vector = bundle(
  'The pictures of two items changed places after the bundle was signed.',
  {
    after: (files) => {
      const [one, other] = ['data/items/0001/view.png', 'data/items/0003/view.png'];
      const first = files.get(one)!;
      files.set(one, files.get(other)!);
      files.set(other, first);
    },
  },
);
