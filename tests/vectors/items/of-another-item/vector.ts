import { bundle } from '../../make.ts';

export const vector = bundle('A record names another item than the case does.', {
  record: (record, place) => {
    if (place === 0) record['item'] = '0b8f9a52-1111-4c55-9d4e-000000000009';
  },
});
