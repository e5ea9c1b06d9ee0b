import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { freeBytes, sureRoom } from '../lib/browser/disk.ts';
import { createExport } from '../lib/browser/export-files.ts';
import { restoringAlone } from '../lib/browser/restore-lock.ts';
import { serveWorker } from '../lib/browser/worker-line.ts';
import { backUp } from '../lib/flows/backup.ts';
import type {
  BackupOrder,
  BackupProgress,
  BackupResult,
  RestoreOrder,
} from '../lib/flows/backup-events.ts';
import { restore } from '../lib/flows/restore.ts';
import { Database } from '../lib/store/database.ts';

/** Runs in a worker of the case page: scrypt blocks for seconds, and files are written synchronously. */
export default defineUnlistedScript(() => {
  serveWorker<BackupOrder | RestoreOrder, BackupProgress, BackupResult>((order, progress) => {
    const database = new Database({ beforeWriting: sureRoom });
    if (order.kind === 'restore') {
      const setting = { database, freeBytes, progress };
      return restoringAlone(() => restore(setting, order.file, order.passphrase));
    }
    const { identity, software, passphrase } = order;
    const setting = { database, identity, software, progress };
    return backUp({ ...setting, clock: () => new Date(), create }, passphrase);
  });
});

const create = (name: string) => createExport(name, 'backups');
