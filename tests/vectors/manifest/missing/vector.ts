import { bundle } from '../../make.ts';

export const vector = bundle('The payload manifest was taken out.', {
  after: (files) => void files.delete('manifest-sha256.txt'),
});
