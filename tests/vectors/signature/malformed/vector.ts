import { bundle } from '../../make.ts';

export const vector = bundle('The signature was replaced by something else.', {
  after: (files) => void files.set('signatures/tagmanifest-sha256.txt.p7s', Buffer.from('hello')),
});
