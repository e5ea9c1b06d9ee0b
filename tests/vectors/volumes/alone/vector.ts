import { several } from '../../make.ts';
import { volume } from '../../volumes.ts';

export const vector = several('One of two volumes is given alone.', async () => [await volume(1)]);
