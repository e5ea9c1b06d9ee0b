import { bundle } from '../../make.ts';

export const vector = bundle('The certificate is cut in half.', {
  after: (files) => {
    const path = 'signatures/signer.crt.pem';
    files.set(path, files.get(path)!.subarray(0, 200));
  },
});
