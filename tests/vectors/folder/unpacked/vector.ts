import { folder } from '../../make.ts';

export const vector = folder('The bundle was unpacked.', () => undefined);
