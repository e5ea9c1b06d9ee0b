import { deflated, packed } from '../../make.ts';

export const vector = packed('Another program wrote sizes behind the deflated bytes.', (entries) =>
  entries.map((own) => ({
    ...deflated(own),
    descriptor: true,
    both: { ...deflated(own).both, flags: 8 },
  })),
);
