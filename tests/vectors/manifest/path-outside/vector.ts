import { bundle } from '../../make.ts';

export const vector = bundle('The signed payload manifest lists a file outside the bag.', {
  manifest: (lines) => [...lines, `${'a'.repeat(64)}  ../report.html\n`],
});
