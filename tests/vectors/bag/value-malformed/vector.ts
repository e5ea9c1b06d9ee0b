import { bundle } from '../../make.ts';

export const vector = bundle('The bag states a size that is none.', {
  info: (lines) => lines.map((line) => line.replace(/^Bag-Size: .*/, 'Bag-Size: large')),
});
