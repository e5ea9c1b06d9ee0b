import { bundle } from '../../make.ts';

export const vector = bundle('The certificate was taken out.', {
  after: (files) => void files.delete('signatures/signer.crt.pem'),
});
