import { several } from '../../make.ts';
import { volume } from '../../volumes.ts';

export const vector = several('The second volume is that of another export.', async () => [
  await volume(1),
  await volume(2),
  await volume(2, { day: '20261124' }),
]);
