import { timed } from '../../make.ts';
import { stampBy } from '../../stamp-by.ts';

export const vector = timed(
  'The certificate of the authority is for time-stamping, but not only as the standard wants it.',
  (own) => ({
    after: (files) => {
      const signer = own.issue('usage-not-critical', 'not-critical', own.middle);
      files.set('signatures/tagmanifest-sha256.txt.p7s.tsr', stampBy(own, signer, files));
    },
  }),
);
