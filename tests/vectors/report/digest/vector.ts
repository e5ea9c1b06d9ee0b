import { bundle } from '../../make.ts';

export const vector = bundle('The signed report shows another digest for a picture.', {
  report: (html) =>
    html.replace(/(view\.png<\/td><td>1<\/td><td class="digest">)[0-9a-f]{8}/, '$100000000'),
});
