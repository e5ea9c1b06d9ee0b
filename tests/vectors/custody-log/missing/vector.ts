import { bundle } from '../../make.ts';

export const vector = bundle('The log was left out of the signed bundle.', {
  payload: (files) => void files.delete('data/custody-log.jsonl'),
});
