import { timed } from '../../make.ts';
import { stampBy } from '../../stamp-by.ts';

export const vector = timed('The certificate of the authority had ended.', (own) => ({
  after: (files) => {
    const dates = { from: '20200101000000Z', to: '20210101000000Z' };
    const signer = own.issue('ended', 'stamping', own.middle, dates);
    files.set('signatures/tagmanifest-sha256.txt.p7s.tsr', stampBy(own, signer, files));
  },
}));
