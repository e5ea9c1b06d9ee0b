import { packed } from '../../make.ts';

export const vector = packed('The ZIP says that it lies on several disks.', (entries) => entries, {
  disk: 1,
});
