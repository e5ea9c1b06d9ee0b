import { timed } from '../../make.ts';

export const vector = timed('The log ties a time stamp to another line.', () => ({
  logged: (line) => void ((line['detail'] as { entry: number }).entry = 3),
}));
