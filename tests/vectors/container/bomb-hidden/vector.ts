import { deflated, packed } from '../../make.ts';

export const vector = packed('A deflated file becomes more than it states.', (entries) =>
  entries.map((own) => {
    if (!own.name.endsWith('/report.html')) return own;
    const large = deflated({ ...own, bytes: Buffer.alloc(4_000_000) });
    return { ...large, crc: 0, both: { ...large.both, size: 1000 } };
  }),
);
