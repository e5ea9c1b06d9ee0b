import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mediumIn } from '../lib/page/medium.ts';
import { putMedium } from '../lib/page/put-medium.ts';

/** Injected when the reporter points at a picture, video or sound. */
export default defineUnlistedScript(() =>
  putMedium(mediumIn(document, (input, init) => fetch(input, init))),
);
