import { timed } from '../../make.ts';

export const vector = timed('The time stamp over the signature was taken out.', () => ({
  after: (files) => void files.delete('signatures/tagmanifest-sha256.txt.p7s.tsr'),
}));
