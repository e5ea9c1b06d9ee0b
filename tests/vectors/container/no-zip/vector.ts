import { bytes } from '../../make.ts';

export const vector = bytes('The file is a PDF.', () =>
  Buffer.from('%PDF-1.7 and so on, longer than an end record is'),
);
