import { timed } from '../../make.ts';
import { stampBy } from '../../stamp-by.ts';

export const vector = timed(
  'The certificate of the authority is for something else than time-stamping.',
  (own) => ({
    after: (files) => {
      const signer = own.issue('usage', 'other-purpose', own.middle);
      files.set('signatures/tagmanifest-sha256.txt.p7s.tsr', stampBy(own, signer, files));
    },
  }),
);
