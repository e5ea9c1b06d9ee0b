import { bundle } from '../../make.ts';

export const vector = bundle('The bag states its size twice.', {
  info: (lines) => [...lines, lines.at(-1)!],
});
