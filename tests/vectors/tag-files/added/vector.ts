import { bundle } from '../../make.ts';

export const vector = bundle(
  'A second report was put beside the first after the bundle was signed.',
  {
    after: (files) => void files.set('report-2.html', Buffer.from('<!DOCTYPE html>')),
  },
);
