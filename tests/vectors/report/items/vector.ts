import { bundle } from '../../make.ts';

export const vector = bundle('The signed report leaves an item out.', {
  report: (html) => html.replace('<section id="item-3"></section>', ''),
});
