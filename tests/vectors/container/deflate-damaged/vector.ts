import { deflated, packed } from '../../make.ts';

export const vector = packed('A deflated file is damaged.', (entries) =>
  entries.map((own) => {
    if (!own.name.endsWith('/report.html')) return own;
    const whole = deflated(own);
    const bytes = Buffer.from(whole.bytes).fill(0xff, 10, 30);
    return { ...whole, bytes };
  }),
);
