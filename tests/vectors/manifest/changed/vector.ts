import { bundle, rewrite } from '../../make.ts';

export const vector = bundle(
  'A digest in the payload manifest was changed after the bundle was signed.',
  {
    after: (files) => rewrite(files, 'manifest-sha256.txt', /^[0-9a-f]{8}/, '00000000'),
  },
);
