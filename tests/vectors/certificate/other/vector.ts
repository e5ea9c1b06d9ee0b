import { bundle } from '../../make.ts';
import { stranger } from '../../stranger.ts';

export const vector = bundle('The certificate beside the signature is that of a stranger.', {
  certificate: stranger,
});
