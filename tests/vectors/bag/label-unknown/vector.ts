import { bundle } from '../../make.ts';

export const vector = bundle('The bag has a label that this version does not know.', {
  info: (lines) => [...lines, 'Contact-Name: A\n'],
});
