import { bundle } from '../../make.ts';

export const vector = {
  ...bundle('Too little of a seal code was typed.', {}),
  sealCodes: ['0123 4567'],
};
