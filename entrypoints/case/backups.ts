import { claimExports, type Release } from '../../lib/browser/export-claim.ts';
import { exportedFile, removeExports } from '../../lib/browser/export-files.ts';
import { ownFile } from '../../lib/browser/own-pages.ts';
import { onceNoneRestores } from '../../lib/browser/restore-lock.ts';
import { saveAs } from '../../lib/browser/save.ts';
import { runOwnWorker } from './own-worker.ts';
import type {
  BackupDesk,
  BackupOrder,
  BackupProgress,
  BackupResult,
  BackupRun,
  RestoreOrder,
} from '../../lib/flows/backup-events.ts';
import type { Unlocked } from '../../lib/flows/identity.ts';
import type { Database } from '../../lib/store/database.ts';
import { sweepStaged } from '../../lib/store/staging.ts';

/** Makes and restores backups, each in a worker of its own. */
export function backupDesk(database: Database, unlocked: Unlocked, software: string): BackupDesk {
  let release: Release | null = null;
  const close = async () => {
    await removeExports('backups');
    release?.();
    release = null;
  };
  return {
    make(passphrase, onProgress) {
      release ??= claimExports();
      const order = async (): Promise<BackupOrder> => {
        const identity = await unlocked();
        return { kind: 'backup', passphrase, software, identity };
      };
      return inWorker(order(), onProgress, close);
    },
    save: async (name) => saveAs(await exportedFile(name, 'backups'), name),
    close,
    restore(file, passphrase, onProgress) {
      const order = { kind: 'restore', file, passphrase } as const;
      const sweep = () => onceNoneRestores(() => sweepStaged(database));
      return inWorker(Promise.resolve(order), onProgress, sweep);
    },
  };
}

/** Runs an order; what it leaves when it fails or is stopped is cleaned up before that is told. */
function inWorker(
  ordered: Promise<BackupOrder | RestoreOrder>,
  onProgress: (progress: BackupProgress) => void,
  cleanUp: () => Promise<void>,
): BackupRun {
  const run = ordered.then((order) =>
    runOwnWorker<BackupOrder | RestoreOrder, BackupProgress, BackupResult>(
      ownFile('/backup-worker.js'),
      order,
      onProgress,
    ),
  );
  const result = run
    .then((running) => running.result)
    .catch(async (thrown: unknown) => {
      await cleanUp();
      throw thrown;
    });
  return { result, cancel: () => void run.then(({ stop }) => stop()) };
}
