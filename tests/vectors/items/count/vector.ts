import { bundle } from '../../make.ts';

export const vector = bundle('The case leaves an item out of its list.', {
  caseRecord: (record) => void (record['items'] as unknown[]).pop(),
});
