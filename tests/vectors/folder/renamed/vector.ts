import { folder } from '../../make.ts';

export const vector = folder(
  'The bundle was unpacked into a folder of another name.',
  () => undefined,
  'evidence',
);
