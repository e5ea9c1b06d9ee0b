import { bundle } from '../../make.ts';

export const vector = bundle('READ-ME-FIRST.txt was taken out.', {
  after: (files) => void files.delete('READ-ME-FIRST.txt'),
});
