import { bundle } from '../../make.ts';

export const vector = bundle('The signed report shows another key.', {
  report: (html) => html.replace(/(<dd class="digest">)[0-9a-f]{8}/, '$100000000'),
});
