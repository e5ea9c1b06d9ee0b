import { bundle } from '../../make.ts';

export const vector = bundle('The signed payload manifest is not UTF-8.', {
  tags: (files) => void files.set('manifest-sha256.txt', Buffer.from('fffe00', 'hex')),
});
