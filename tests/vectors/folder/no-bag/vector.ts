import { folder } from '../../make.ts';

export const vector = folder('The folder holds no bundle.', (files) => files.delete('bagit.txt'));
