import { bundle } from '../../make.ts';

export const vector = bundle('The case was opened at another moment than the log says.', {
  caseRecord: (record) => void (record['openedAt'] = '2026-11-23T09:00:00.000Z'),
});
