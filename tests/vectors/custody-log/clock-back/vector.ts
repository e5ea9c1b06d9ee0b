import { bundle } from '../../make.ts';

export const vector = bundle('The clock of the device went back between two lines.', {
  log: (entries) => void (entries[5]!['at'] = '2026-11-23T09:00:00.000Z'),
});
