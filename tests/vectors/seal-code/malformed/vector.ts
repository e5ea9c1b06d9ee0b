import { bundle } from '../../make.ts';

export const vector = {
  ...bundle('What was typed is no seal code.', {}),
  sealCodes: ['PL0600-2026123456'],
};
