import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sureRoom } from '../lib/browser/disk.ts';
import { createExport } from '../lib/browser/export-files.ts';
import { serveWorker } from '../lib/browser/worker-line.ts';
import { blobSource } from '../lib/bundle/byte-source.ts';
import type { Identity } from '../lib/crypto/vault-key.ts';
import type { SharedFile, ShareOrder } from '../lib/flows/copy-desk.ts';
import { shareCopies } from '../lib/flows/share-copies.ts';
import { Database } from '../lib/store/database.ts';

/** Runs in a worker of the case page: only a worker may write a file synchronously. */
export default defineUnlistedScript(() => {
  serveWorker<ShareOrder & { identity: Identity }, never, SharedFile>(({ identity, ...order }) =>
    shareCopies({ database: new Database({ beforeWriting: sureRoom }), identity, create }, order),
  );
});

async function create(name: string) {
  const file = await createExport(name);
  const finish = async () => blobSource(await file.finish());
  return { write: file.write, discard: file.discard, finish };
}
