import { bundle } from '../../make.ts';

export const vector = bundle('The signed tag manifest leaves the payload manifest out.', {
  tagManifest: (lines) => lines.filter((line) => !line.endsWith('  manifest-sha256.txt\n')),
});
