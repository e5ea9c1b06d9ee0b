import { claimExports, type Release } from '../../lib/browser/export-claim.ts';
import { exportedFile, removeExport } from '../../lib/browser/export-files.ts';
import { decodedSize, markedPicture } from '../../lib/browser/marked-picture.ts';
import { ownFile } from '../../lib/browser/own-pages.ts';
import { saveAs } from '../../lib/browser/save.ts';
import { runInWorker } from '../../lib/browser/worker-line.ts';
import type { Identity } from '../../lib/crypto/vault-key.ts';
import type { CopyDesk, SharedFile, ShareOrder } from '../../lib/flows/copy-desk.ts';
import { type CopySetting, ownCopies } from '../../lib/flows/own-copies.ts';

type WorkerOrder = ShareOrder & { identity: Identity };

/** Making copies in this page, and writing them to a file in a worker of it. */
export function copyDesk(setting: Omit<CopySetting, 'sizeOf' | 'draw'>): CopyDesk {
  let release: Release | null = null;
  // Whoever holds no claim leaves nothing behind: the background removes what nobody claims.
  const letGo = () => {
    release?.();
    release = null;
  };
  return {
    ...ownCopies({ ...setting, sizeOf: decodedSize, draw: markedPicture }),
    async share(order, signal) {
      release ??= claimExports();
      try {
        const whole = { ...order, identity: await setting.unlocked() };
        return await inWorker(whole, signal);
      } catch (thrown) {
        letGo();
        throw thrown;
      }
    },
    save: async ({ name }) => saveAs(await exportedFile(name), name),
    async close({ name }) {
      await removeExport(name);
      letGo();
    },
  };
}

function inWorker(order: WorkerOrder, signal: AbortSignal): Promise<SharedFile> {
  const script = ownFile('/copies-worker.js');
  const { result, stop } = runInWorker<WorkerOrder, never, SharedFile>(
    script,
    order,
    () => undefined,
  );
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  return result;
}
