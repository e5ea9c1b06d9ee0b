import { several } from '../../make.ts';
import { volume } from '../../volumes.ts';

export const vector = several(
  'Two different bundles say that they are the second volume.',
  async () => [
    await volume(1),
    await volume(2),
    await volume(2, { caseRecord: (record) => void (record['limits'] = ['another']) }),
  ],
);
