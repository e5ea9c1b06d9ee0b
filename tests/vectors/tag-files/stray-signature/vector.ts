import { bundle } from '../../make.ts';

export const vector = bundle('A file was put into the only folder that no manifest covers.', {
  after: (files) => void files.set('signatures/notes.txt', Buffer.from('hello')),
});
