import { bundle } from '../../make.ts';

export const vector = bundle('A record states another size for a file.', {
  record: (record, place) => {
    if (place === 0) (record['files'] as { size: number }[])[1]!.size += 1;
  },
});
