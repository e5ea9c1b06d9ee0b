import { bundle } from '../../make.ts';

export const vector = bundle('The signed payload manifest leaves a picture out.', {
  manifest: (lines) => lines.filter((line) => !line.includes('0001/view.png')),
});
