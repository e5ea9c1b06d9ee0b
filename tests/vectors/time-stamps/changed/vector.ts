import { flip, timed } from '../../make.ts';

export const vector = timed('A byte of the time stamp over the signature was changed.', () => ({
  after: (files) => flip(files, 'signatures/tagmanifest-sha256.txt.p7s.tsr'),
}));
