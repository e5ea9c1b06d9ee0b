import { decrypted, encrypted } from '../backup/age.ts';
import { backupFormat, backupLayout, replyPath } from '../backup/layout.ts';
import { readBackup } from '../backup/read-backup.ts';
import type { BackupAuthority, BackupRecord, BackupReply } from '../backup/records.ts';
import { tarOf } from '../backup/tar-write.ts';
import { toHex } from '../base/bytes.ts';
import { canonicalBytes } from '../base/canonical.ts';
import { asFault, Fault } from '../base/fault.ts';
import type { Clock } from '../base/time.ts';
import type { BundleEntry } from '../bundle/entry.ts';
import type { Identity } from '../crypto/vault-key.ts';
import type { CaseRow, Database } from '../store/database.ts';
import { readReply, readStampFacts } from '../store/replies.ts';
import { storageFault } from '../store/storage-fault.ts';
import { ownAuthorities } from '../store/time.ts';
import { bytesEntry } from './backup-items.ts';
import { type BackupSource, type PreparedCase, prepareCase, sameAsCopied } from './backup-case.ts';
import type { BackupProgress, WrittenBackup } from './backup-events.ts';
import { counted } from './backup-telling.ts';

/** A file that is written in order, and read once it is finished. */
export interface BackupTarget {
  write(bytes: Uint8Array): void;
  finish(): Promise<Blob>;
  discard(): Promise<void>;
}

/** What a backup needs of the world. */
export interface BackupSetting {
  database: Database;
  /** The vault is unlocked for as long as the backup runs. */
  identity: Identity;
  clock: Clock;
  software: string;
  create(name: string): Promise<BackupTarget>;
  progress(progress: BackupProgress): void;
  /** Work factor of scrypt; the default is that of `age`. */
  workFactor?: number;
}

/**
 * Writes all cases into one encrypted file, and offers it only after it was read back and every
 * digest in it held. A case whose log or key is damaged cannot be restored: it stays out, and the
 * result says so.
 * @throws Fault `backup-empty`, `backup-changed`, `storage-full`, `backup-invalid`.
 */
export async function backUp(setting: BackupSetting, passphrase: string): Promise<WrittenBackup> {
  const { database, identity: by, clock } = setting;
  const at = clock();
  const source = { database, by };
  const { cases, unreadable } = await prepared(setting, source);
  if (cases.length === 0) throw new Fault('backup-empty', 'There is no case to copy.');
  const items = cases.flatMap((one) => one.items);
  const name = `zegel-${at.toISOString().slice(0, 10)}.age`;
  const tar = tarOf(await allEntries(setting, at, source, cases), at);
  const total = items.reduce((sum, { size }) => sum + size, 0);
  const size = await written(setting, { name, passphrase, total }, tar);
  for (const one of cases) await sameAsCopied(source, one);
  const damaged = items.filter(({ about }) => about.damage.length > 0).length;
  const counts = { cases: cases.length, items: items.length, damaged, unreadable };
  return { kind: 'backup', name, size, ...counts };
}

async function prepared(
  { database, progress }: BackupSetting,
  source: BackupSource,
): Promise<{ cases: PreparedCase[]; unreadable: number }> {
  const rows = (await database.cases.toArray()).sort((a, b) => a.chosen - b.chosen);
  const sizes = (await database.items.toArray()).map(({ size }) => size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const cases: PreparedCase[] = [];
  let done = 0;
  for (const row of rows) {
    const one = await readable(source, row, ({ size }) => {
      progress({ phase: 'checking', done, total });
      done += size;
    });
    if (one) cases.push(one);
  }
  return { cases, unreadable: rows.length - cases.length };
}

async function readable(
  source: BackupSource,
  row: CaseRow,
  readItem: Parameters<typeof prepareCase>[2],
): Promise<PreparedCase | null> {
  try {
    return await prepareCase(source, row, readItem);
  } catch (thrown) {
    if (asFault(thrown).code !== 'record-unreadable') throw thrown;
    console.warn('a case cannot be copied', thrown);
    return null;
  }
}

async function allEntries(
  { software }: BackupSetting,
  at: Date,
  source: BackupSource,
  cases: readonly PreparedCase[],
): Promise<BundleEntry[]> {
  const record: BackupRecord = {
    format: backupFormat,
    ...{ madeAt: at.toISOString(), software, cases: cases.map(({ code }) => code) },
  };
  return [
    await bytesEntry(backupLayout.about, canonicalBytes(record)),
    ...cases.flatMap(({ entries }) => entries),
    ...(await replyEntries(source)),
    await bytesEntry(backupLayout.authorities, canonicalBytes(await authorities(source))),
  ];
}

/** The replies that are as they were received; another one is damage that its item shows anyway. */
async function replyEntries({ database, by }: BackupSource): Promise<BundleEntry[]> {
  const replies: BackupReply[] = [];
  const entries: BundleEntry[] = [];
  for (const { sha256, authority } of await database.replies.toArray()) {
    const bytes = await readReply(database, by, sha256).catch(() => null);
    if (!bytes) continue;
    replies.push({ sha256, authority, facts: await readStampFacts(database, by, sha256) });
    entries.push(await bytesEntry(replyPath(sha256), bytes));
  }
  return [await bytesEntry(backupLayout.replies, canonicalBytes({ replies })), ...entries];
}

async function authorities({
  database,
}: BackupSource): Promise<{ authorities: BackupAuthority[] }> {
  const rows = await ownAuthorities(database);
  return { authorities: rows.map((row) => ({ ...row, roots: row.roots.map(toHex) })) };
}

/** Writes the file and reads it back; gives its size. */
async function written(
  { create, progress, workFactor }: BackupSetting,
  { name, passphrase, total }: { name: string; passphrase: string; total: number },
  tar: AsyncGenerator<Uint8Array<ArrayBuffer>>,
): Promise<number> {
  const target = await create(name);
  try {
    const tell = (done: number) => progress({ phase: 'writing', done, total });
    const pieces = encrypted(passphrase, counted(tar, tell), workFactor);
    for await (const piece of pieces) target.write(piece);
    const file = await target.finish();
    const again = (done: number) => progress({ phase: 'verifying', done, total: file.size });
    const opened = counted(decrypted(passphrase, file), again);
    await readBackup(opened, file.size, () => Promise.resolve());
    return file.size;
  } catch (thrown) {
    await target.discard();
    throw storageFault(thrown);
  }
}
