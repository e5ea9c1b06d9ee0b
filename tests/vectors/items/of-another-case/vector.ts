import { bundle } from '../../make.ts';

export const vector = bundle('A record is of another case.', {
  record: (record, place) => void (place === 0 && (record['case'] = 'another')),
});
