import { timed } from '../../make.ts';
import { requestDer } from '../../../../lib/timestamp/request.ts';
import { digest } from '../../../bundle/sample.ts';
import { forge } from '../../../samples/forger.ts';

export const vector = timed(
  'The time stamp from before an item is later than the one from after it.',
  (own) => {
    let late = Buffer.alloc(0);
    return {
      before(named) {
        const query = requestDer(String(named['imprint']), 5n);
        late = Buffer.from(forge(own, query, { time: '20400101000000Z' }));
        named['sha256'] = digest(late);
      },
      payload: (files) => void files.set('data/items/0001/time/before.tsr', late),
    };
  },
);
