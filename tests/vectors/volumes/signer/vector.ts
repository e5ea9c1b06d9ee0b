import { several } from '../../make.ts';
import { volume } from '../../volumes.ts';
import { stranger } from '../../stranger.ts';

export const vector = several('The second volume is signed with another key.', async () => [
  await volume(1),
  await volume(2, { signer: stranger }),
]);
