import { bundle } from '../../make.ts';

export const vector = bundle('Two lines of the signed log changed places.', {
  linked: (entries) => void entries.splice(4, 2, entries[5]!, entries[4]!),
});
