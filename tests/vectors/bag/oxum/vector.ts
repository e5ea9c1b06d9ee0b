import { bundle } from '../../make.ts';

export const vector = bundle('The bag states another number of files than it holds.', {
  info: (lines) => lines.map((line) => line.replace(/^(Payload-Oxum: \d+\.)\d+/, '$199')),
});
