import type { Bytes } from '../base/bytes.ts';
import { ownFile } from './own-pages.ts';
import { runInWorker } from './worker-line.ts';

/** Has a passphrase turned into 32 bytes in a worker of its own. */
export function deriveInWorker<P>(passphrase: string, parameters: P): Promise<Bytes> {
  const order = { passphrase, parameters };
  const { result } = runInWorker<typeof order, never, Bytes>(
    ownFile('/passphrase-worker.js'),
    order,
    () => undefined,
  );
  return result;
}
