import { entry, packed } from '../../make.ts';

export const vector = packed('A deflated file states a size that no bytes can become.', (entries) =>
  entry('report.html', { both: { method: 8, needed: 20, size: 0xf0000000 } })(entries),
);
