import { bundle } from '../../make.ts';

export const vector = bundle('The folder in the ZIP is named after another day.', {
  top: 'zegel-7k3m9q2x-20261124',
});
