import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOn } from '../lib/page/hand.ts';
import { markPart } from '../lib/page/marker.ts';
import { putHand } from '../lib/page/put-hand.ts';

/** Injected for a longer capture or a part; it waits in a world that the page cannot reach. */
export default defineUnlistedScript(() =>
  putHand({ ...handOn(document), mark: (texts) => markPart(document, texts) }),
);
