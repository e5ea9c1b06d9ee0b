import { bundle } from '../../make.ts';

export const vector = bundle('The record of an item is not canonical JSON.', {
  record: (record, place) => {
    if (place === 0) record['files'] = 'none';
  },
});
