import type { BackupDesk } from '../../lib/flows/backup-events.ts';

/** Backups that never end, and whatever else a test wants of them. */
export function fakeBackup(changes: Partial<BackupDesk> = {}): BackupDesk {
  const endless = () => ({ result: new Promise<never>(() => undefined), cancel: () => undefined });
  return {
    make: endless,
    restore: endless,
    save: () => Promise.resolve(),
    close: () => Promise.resolve(),
    ...changes,
  };
}
