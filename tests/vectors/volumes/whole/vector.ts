import { several } from '../../make.ts';
import { volume } from '../../volumes.ts';

export const vector = several(
  'Both volumes of a bundle are given, and nothing is wrong.',
  async () => [await volume(1), await volume(2)],
);
