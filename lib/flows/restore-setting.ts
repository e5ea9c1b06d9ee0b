import { Fault } from '../base/fault.ts';
import type { Recipient } from '../crypto/vault-key.ts';
import type { Database } from '../store/database.ts';
import type { BackupProgress } from './backup-events.ts';

/** What a restore needs of the world. */
export interface RestoreSetting {
  database: Database;
  /** Bytes that may still be stored. */
  freeBytes(): Promise<number>;
  progress(progress: BackupProgress): void;
}

/** A restore that is under way. */
export interface Restoring extends Pick<RestoreSetting, 'database' | 'freeBytes'> {
  to: Recipient;
}

/** Bytes that must stay free besides the file that comes. */
const reserve = 16 * 1024 * 1024;

/** Asks before so many bytes are stored. @throws Fault `storage-full`. */
export async function roomFor(
  { freeBytes }: Pick<RestoreSetting, 'freeBytes'>,
  bytes: number,
): Promise<void> {
  if ((await freeBytes()) < bytes + reserve)
    throw new Fault('storage-full', 'There is too little room on the disk.');
}
