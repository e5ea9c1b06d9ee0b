import { several } from '../../make.ts';
import { volume } from '../../volumes.ts';

export const vector = {
  ...several('A typed seal code is that of none of the volumes.', async () => [
    await volume(1),
    await volume(2),
  ]),
  sealCodes: ['0000 1111 2222 3333 4444 5555 6666 7777'],
};
