import { bundle } from '../../make.ts';

export const vector = bundle('The record of an item has no list of files.', {
  record: (record, place) => {
    if (place === 0) record['files'] = 'none';
  },
});
