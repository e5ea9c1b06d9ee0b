import { bundle, rewrite } from '../../make.ts';

export const vector = bundle('The report was changed after the bundle was signed.', {
  after: (files) => rewrite(files, 'report.html', '<title>x<', '<title>y<'),
});
