import { several } from '../../make.ts';
import { volume } from '../../volumes.ts';

const later = (entries: Record<string, unknown>[]) => {
  entries[5]!['at'] = '2026-11-23T10:05:30.000Z';
};

export const vector = several(
  'Two exports hold logs of which neither continues the other.',
  async () => [
    await volume(1),
    await volume(2),
    await volume(1, { day: '20261124', log: later }),
    await volume(2, { day: '20261124', log: later }),
  ],
);
