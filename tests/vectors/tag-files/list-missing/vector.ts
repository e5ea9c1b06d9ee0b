import { bundle } from '../../make.ts';

export const vector = bundle('The tag manifest was taken out.', {
  after: (files) => void files.delete('tagmanifest-sha256.txt'),
});
