import { bundle } from '../../make.ts';

export const vector = bundle('The signed log deletes an item that was never there.', {
  log: (entries) => void (entries[3]!['item'] = '0b8f9a52-1111-4c55-9d4e-000000000009'),
});
