import { packed } from '../../make.ts';

export const vector = packed('Another program added the times of the files.', (entries) =>
  entries.map((own) => ({ ...own, extra: Buffer.from('55540500010000f05f', 'hex') })),
);
