import { bundle } from '../../make.ts';

export const vector = bundle('An item is of a version that this verifier does not know.', {
  record: (record, place) => {
    if (place === 0) record['format'] = 'zegel-item/2';
  },
});
