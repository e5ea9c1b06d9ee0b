import { several } from '../../make.ts';
import { volume } from '../../volumes.ts';

export const vector = several(
  'One of two volumes is given, and another bundle of the case.',
  async () => [await volume(1), await volume(1)],
);
