import { packed } from '../../make.ts';

export const vector = packed(
  'Another program packed the files in another order, with its own dates.',
  (entries) => entries.toReversed().map((own) => ({ ...own, both: { date: 0x5d77 } })),
);
