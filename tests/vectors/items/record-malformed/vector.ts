import { bundle } from '../../make.ts';

export const vector = bundle('The record of an item is not canonical JSON.', {
  record: (record, place) => void (place === 0 && (record['files'] = 'none')),
});
