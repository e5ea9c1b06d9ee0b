import { bundle } from '../../make.ts';

export const vector = bundle('The bag does not say what made it.', {
  info: (lines) => lines.filter((line) => !line.startsWith('Bag-Software-Agent')),
});
