import { bundle, flip } from '../../make.ts';

export const vector = bundle('A byte of the signature was changed.', {
  after: (files) => flip(files, 'signatures/tagmanifest-sha256.txt.p7s'),
});
