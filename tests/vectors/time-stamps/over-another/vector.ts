import { timed } from '../../make.ts';
import { requestDer } from '../../../../lib/timestamp/request.ts';

export const vector = timed('The time stamp over the signature is over something else.', (own) => ({
  after: (files) =>
    void files.set(
      'signatures/tagmanifest-sha256.txt.p7s.tsr',
      own.reply(requestDer('0'.repeat(64), 5n)),
    ),
}));
