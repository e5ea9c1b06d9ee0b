import { several } from '../../make.ts';
import { volume } from '../../volumes.ts';

export const vector = several('The second volume holds another log.', async () => [
  await volume(1),
  await volume(2, { log: (entries) => void entries.pop() }),
]);
