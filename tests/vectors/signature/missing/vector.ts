import { bundle } from '../../make.ts';

export const vector = bundle('The signature was taken out.', {
  after: (files) => void files.delete('signatures/tagmanifest-sha256.txt.p7s'),
});
