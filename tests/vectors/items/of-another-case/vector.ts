import { bundle } from '../../make.ts';

export const vector = bundle('A record is of another case.', {
  record: (record, place) => {
    if (place === 0) record['case'] = 'another';
  },
});
