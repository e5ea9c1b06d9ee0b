import { bundle } from '../../make.ts';

export const vector = bundle('The case record is larger than any case record is.', {
  payload: (files) => void files.set('data/case.json', Buffer.alloc(8 * 1024 * 1024 + 1, ' ')),
});
