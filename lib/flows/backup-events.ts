import type { FaultCode } from '../base/fault.ts';
import type { Identity } from '../crypto/vault-key.ts';

/** What the worker that writes a backup is told. */
export interface BackupOrder {
  kind: 'backup';
  passphrase: string;
  /** Name and version of what makes it. */
  software: string;
  identity: Identity;
}

/** What the worker that restores one is told. It needs no key: sealing needs none. */
export interface RestoreOrder {
  kind: 'restore';
  passphrase: string;
  file: File;
}

/** What the worker is doing. `done` and `total` are bytes. */
export interface BackupProgress {
  phase: 'checking' | 'writing' | 'verifying' | 'restoring';
  done: number;
  total: number;
}

/** A backup that was written and read back. */
export interface WrittenBackup {
  kind: 'backup';
  /** File name, for example `zegel-2026-11-24.age`. */
  name: string;
  size: number;
  cases: number;
  items: number;
  /** Items with damage, which is carried along as it is. */
  damaged: number;
  /** Cases whose log or key no longer opens: they are not in it. */
  unreadable: number;
}

/** A backup that was restored. */
export interface RestoredBackup {
  kind: 'restore';
  /** Cases and items that are here now and were not before. */
  cases: number;
  items: number;
  damaged: number;
  /** Cases that were here already, exactly so. */
  same: number;
  /** Cases that are here already with another log: not touched, and not restored. */
  different: number;
}

/** How either ended. */
export type BackupResult = WrittenBackup | RestoredBackup;

/** How it ended, for a screen. */
export type BackupEnding =
  { ok: true; result: BackupResult } | { ok: false; fault: FaultCode; message: string };

/** A running backup or restore. */
export interface BackupRun {
  result: Promise<BackupResult>;
  cancel: () => void;
}

/** What the screens need to make and restore backups. */
export interface BackupDesk {
  /** Writes a backup of all cases. Needs the key. */
  make(passphrase: string, onProgress: (progress: BackupProgress) => void): BackupRun;
  /** Hands the written file to the downloads of the browser. */
  save(name: string): Promise<void>;
  /** Removes the temporary copy of a written backup. */
  close(): Promise<void>;
  restore(
    file: File,
    passphrase: string,
    onProgress: (progress: BackupProgress) => void,
  ): BackupRun;
}
