import { bundle } from '../../make.ts';

export const vector = bundle('The case states another number of deleted items than the log.', {
  caseRecord: (record) => void (record['deleted'] = 0),
});
