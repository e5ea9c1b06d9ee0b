import { several } from '../../make.ts';
import { volume } from '../../volumes.ts';

export const vector = several(
  'One of two volumes is given twice, and the other is missing.',
  async () => [await volume(1), await volume(1)],
);
