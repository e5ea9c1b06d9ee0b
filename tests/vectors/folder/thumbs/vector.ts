import { folder } from '../../make.ts';

export const vector = folder(
  'Windows put a file of its own into the unpacked bundle.',
  (files) => void files.set('data/items/0001/Thumbs.db', Buffer.from('x')),
);
