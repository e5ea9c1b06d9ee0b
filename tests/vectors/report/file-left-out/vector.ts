import { bundle } from '../../make.ts';

export const vector = bundle('The signed report does not show a picture.', {
  report: (html) => html.replace(/<tr><td class="path">data\/items\/0001\/view\.png.*?<\/tr>/, ''),
});
