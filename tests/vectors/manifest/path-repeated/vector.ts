import { bundle } from '../../make.ts';

export const vector = bundle('The signed payload manifest lists a file twice.', {
  manifest: (lines) => [...lines, lines[0]!],
});
