import { entry, packed } from '../../make.ts';

export const vector = packed(
  'An extra field gives a file a second name.',
  entry('report.html', { extra: Buffer.from('7570010000', 'hex') }),
);
