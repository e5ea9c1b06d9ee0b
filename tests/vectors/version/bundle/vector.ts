import { bundle } from '../../make.ts';

export const vector = bundle('The bundle is of a version that this verifier does not know.', {
  caseRecord: (record) => void (record['format'] = 'zegel-bundle/2'),
});
