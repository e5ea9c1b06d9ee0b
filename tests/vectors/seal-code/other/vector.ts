import { bundle } from '../../make.ts';

export const vector = {
  ...bundle('The typed seal code is that of another bundle.', {}),
  sealCodes: ['0000 1111 2222 3333 4444 5555 6666 7777'],
};
