import { bytes } from '../../make.ts';

export const vector = bytes('The file is empty.', () => Buffer.alloc(0));
