import { bundle, rewrite } from '../../make.ts';

export const vector = bundle('The declaration of the bag names another version of BagIt.', {
  tags: (files) => rewrite(files, 'bagit.txt', '1.0', '0.97'),
});
