import { timed } from '../../make.ts';

export const vector = timed('The root of the authority was swapped for another.', (_, other) => ({
  after: (files) => {
    const { rootPem } = other;
    files.set('signatures/tsa/test.pem', Buffer.from(rootPem.slice(rootPem.indexOf('-----'))));
  },
}));
