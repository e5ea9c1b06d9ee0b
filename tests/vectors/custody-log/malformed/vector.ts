import { bundle } from '../../make.ts';

export const vector = bundle('A line of the signed log names an action that does not exist.', {
  log: (entries) => void (entries[5]!['action'] = 'nothing-done'),
});
