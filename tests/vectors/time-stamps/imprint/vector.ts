import { timed } from '../../make.ts';

export const vector = timed('A time stamp is over another digest than the log says.', () => ({
  imprint: '0'.repeat(64),
}));
