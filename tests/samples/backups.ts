import { type Bytes, concat, fromUtf8 } from '../../lib/base/bytes.ts';
import { canonicalBytes } from '../../lib/base/canonical.ts';
import { decrypted, encrypted } from '../../lib/backup/age.ts';
import { backupLayout, backupTop } from '../../lib/backup/layout.ts';
import { readTar } from '../../lib/backup/tar-read.ts';
import { tarOf } from '../../lib/backup/tar-write.ts';
import { bytesEntry } from '../../lib/flows/backup-items.ts';
import { backUp } from '../../lib/flows/backup.ts';
import type { RestoredBackup, WrittenBackup } from '../../lib/flows/backup-events.ts';
import { restore } from '../../lib/flows/restore.ts';
import type { Database } from '../../lib/store/database.ts';
import { openVault } from './capture.ts';

/** Harmless, and long enough. */
export const passphrase = 'vier losse woorden achter elkaar';

export const madeAt = new Date('2026-11-24T10:00:00Z');

/** What a test may want otherwise. */
interface Odd {
  passphrase?: string;
  write?: (bytes: Uint8Array) => void;
  /** Once the file is written. */
  written?: () => Promise<void>;
}

/** A backup of a database, in memory. */
export async function backedUp(
  database: Database,
  odd: Odd = {},
): Promise<{ file: Blob; result: WrittenBackup }> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let file = new Blob();
  const target = {
    write: odd.write ?? ((bytes: Uint8Array) => void parts.push(bytes.slice())),
    async finish() {
      await odd.written?.();
      return (file = new Blob(parts));
    },
    discard: () => Promise.resolve(),
  };
  const setting = {
    ...{ database, identity: await openVault(database)(), clock: () => madeAt },
    ...{ software: 'Zegel 0.1.0', create: () => Promise.resolve(target), workFactor: 4 },
    progress: () => undefined,
  };
  const result = await backUp(setting, odd.passphrase ?? passphrase);
  return { file, result };
}

/** Restores a file into a database. */
export function restored(
  database: Database,
  file: Blob,
  change: { passphrase?: string; free?: number } = {},
): Promise<RestoredBackup> {
  const freeBytes = () => Promise.resolve(change.free ?? Infinity);
  const setting = { database, freeBytes, progress: () => undefined };
  return restore(setting, file, change.passphrase ?? passphrase);
}

/** The tar file in a backup. */
export async function tarIn(file: Blob): Promise<Bytes> {
  return concat(...(await all(decrypted(passphrase, file))));
}

/** A tar file as a backup. */
export async function asBackup(tar: Bytes): Promise<Blob> {
  return new Blob(await all(encrypted(passphrase, one(tar), 4)));
}

async function* one(bytes: Bytes): AsyncGenerator<Bytes> {
  await Promise.resolve();
  yield bytes;
}

async function all(pieces: AsyncIterable<Bytes>): Promise<Bytes[]> {
  const parts: Bytes[] = [];
  for await (const piece of pieces) parts.push(piece);
  return parts;
}

/** The files of a backup by their path in it, without the manifest. */
export type BackupFiles = Map<string, Bytes>;

/** Takes a backup apart. */
export async function filesIn(file: Blob): Promise<BackupFiles> {
  const files: BackupFiles = new Map();
  for await (const entry of readTar(one(await tarIn(file)), { entries: 9999, bytes: 1e9 })) {
    const path = entry.name.slice(backupTop.length + 1);
    const bytes = concat(...(await all(entry.pieces())));
    if (path !== backupLayout.manifest) files.set(path, bytes);
  }
  return files;
}

/** Puts files together as a backup again, with a manifest that is right. */
export async function backupOf(files: BackupFiles): Promise<Blob> {
  const entries = [...files].map(([path, bytes]) => bytesEntry(path, bytes));
  return asBackup(concat(...(await all(tarOf(await Promise.all(entries), madeAt)))));
}

/** A backup with some of its files changed by someone who knows the passphrase. */
export async function altered(file: Blob, change: (files: BackupFiles) => void): Promise<Blob> {
  const files = await filesIn(file);
  change(files);
  return backupOf(files);
}

/** The path of the one file that ends so. */
export function pathIn(files: BackupFiles, end: string): string {
  const [path, ...others] = [...files.keys()].filter((one) => one.endsWith(end));
  if (path === undefined || others.length > 0) throw new Error(`not one ${end}`);
  return path;
}

/** Changes a JSON file, in its canonical form. */
export function alterJson(
  files: BackupFiles,
  path: string,
  change: (value: Record<string, unknown>) => void,
): void {
  const value = JSON.parse(fromUtf8(files.get(path)!)) as Record<string, unknown>;
  change(value);
  files.set(path, canonicalBytes(value));
}
