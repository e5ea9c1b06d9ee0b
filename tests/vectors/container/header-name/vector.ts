import { entry, packed } from '../../make.ts';

export const vector = packed(
  'The two headers of a file give it different names.',
  entry('report.html', { local: { name: 'zegel-7k3m9q2x-20261123/repart.html' } }),
);
