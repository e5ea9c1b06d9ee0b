import { decrypted } from '../backup/age.ts';
import { objectOf } from '../backup/json.ts';
import { backupFormat } from '../backup/layout.ts';
import { readBackup, type Take } from '../backup/read-backup.ts';
import { type BackupRecord, isBackupCase, isBackupRecord } from '../backup/records.ts';
import { invalid } from '../backup/invalid.ts';
import { Fault } from '../base/fault.ts';
import { caseFiles } from '../backup/layout.ts';
import { commitRestored, type RestoredCase, sweepStaged } from '../store/staging.ts';
import { storageFault } from '../store/storage-fault.ts';
import { ensureVault, recipient } from '../store/vault.ts';
import type { RestoredBackup } from './backup-events.ts';
import { counted } from './backup-telling.ts';
import { openCase, type OpenCase } from './restore-case.ts';
import { restoringReplies } from './restore-replies.ts';
import type { RestoreSetting, Restoring } from './restore-setting.ts';

/**
 * Restores a backup. Everything is read, verified and sealed to this vault before any of it counts;
 * then one transaction makes it count. A backup in which anything is wrong leaves the vault as it was.
 * No entry is added to a log: the next capture continues it. A case that is here already is not
 * touched. To be run by one at a time, which the caller sees to.
 * @throws Fault `backup-passphrase`, `backup-invalid`, `backup-newer`, `facts-only`, `storage-full`.
 */
export async function restore(
  setting: RestoreSetting,
  file: Blob,
  passphrase: string,
): Promise<RestoredBackup> {
  const { database, progress } = setting;
  await sweepStaged(database);
  try {
    const own = await ensureVault(database);
    const reading = readingInto({ ...setting, to: await recipient(database) });
    const tell = (done: number) => progress({ phase: 'restoring', done, total: file.size });
    await readBackup(counted(decrypted(passphrase, file), tell), file.size, reading.take);
    const { result, ...rows } = await reading.finish();
    await commitRestored(database, { recipient: own.recipient, ...rows });
    return result;
  } catch (thrown) {
    await sweepStaged(database);
    throw storageFault(thrown);
  }
}

/** What was read of a backup so far. */
interface State {
  about: BackupRecord | null;
  /** Codes of the cases that were read, in their order. */
  codes: string[];
  open: OpenCase | null;
  /** The case of which nothing is taken, because it is here already. */
  passed: string | null;
  cases: RestoredCase[];
  result: RestoredBackup;
}

function readingInto(restoring: Restoring) {
  const counts = { cases: 0, items: 0, damaged: 0, same: 0, different: 0 };
  const state: State = {
    ...{ about: null, codes: [], open: null, passed: null, cases: [] },
    result: { kind: 'restore', ...counts },
  };
  const replies = restoringReplies(restoring.to);
  const take: Take = async (place, entry) => {
    if (place.kind === 'about') state.about = await aboutOf(entry);
    else if (place.kind === 'case' && place.file === caseFiles.about)
      await begin(restoring, state, place.code, entry);
    else if (place.kind === 'case' || place.kind === 'item-about' || place.kind === 'item-file')
      await takeOfCase(state, place, entry);
    else {
      await closeCase(state);
      await replies.take(place, entry);
    }
  };
  const finish = async () => {
    await closeCase(state);
    if (state.codes.join() !== state.about?.cases.join()) throw invalid('a case is missing');
    return { cases: state.cases, result: state.result, ...replies.finish() };
  };
  return { take, finish };
}

async function aboutOf(entry: Parameters<Take>[1]): Promise<BackupRecord> {
  const about = await objectOf(entry, isBackupRecord, 'what is said of the backup');
  if (about.format === backupFormat) return about;
  throw new Fault('backup-newer', 'The backup was made by a version that this one does not know.');
}

/** Begins a case; one that is here already is passed over. */
async function begin(
  { database, ...rest }: Restoring,
  state: State,
  code: string,
  entry: Parameters<Take>[1],
): Promise<void> {
  await closeCase(state);
  const claim = await objectOf(entry, isBackupCase, 'what is said of a case');
  if (claim.code !== code || state.codes.includes(code))
    throw invalid('a case is in the wrong place');
  state.codes.push(code);
  const here = await database.cases.get(code);
  state.passed = here ? code : null;
  if (here?.head.digest === claim.head.digest) state.result.same++;
  else if (here) state.result.different++;
  else state.open = openCase({ database, ...rest }, claim);
}

type OfCase = Extract<Parameters<Take>[0], { code: string }>;

async function takeOfCase(state: State, place: OfCase, entry: Parameters<Take>[1]): Promise<void> {
  if (place.code === state.passed) return;
  const { open } = state;
  if (open?.code !== place.code) throw invalid('a file is in the wrong place');
  if (place.kind === 'case') await open.file(place.file, entry);
  else if (place.kind === 'item-about') await open.itemAbout(place.number, entry);
  else await open.itemFile(place.number, place.name, entry);
}

async function closeCase(state: State): Promise<void> {
  const open = state.open;
  state.open = null;
  state.passed = null;
  if (!open) return;
  const { damaged, ...one } = await open.close();
  state.cases.push(one);
  state.result.cases++;
  state.result.items += one.items.length;
  state.result.damaged += damaged;
}
