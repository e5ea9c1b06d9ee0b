import { asFault } from '../base/fault.ts';
import type { BundleEntry } from '../bundle/entry.ts';
import { afterFile, itemPath, refusedPath, stampFiles } from '../bundle/layout.ts';
import type { ExhibitTime } from '../bundle/report-model.ts';
import type { Identity } from '../crypto/vault-key.ts';
import type { Acquisition } from '../evidence/acquisition.ts';
import { entryOfLine } from '../evidence/custody.ts';
import type { EarlierStamp } from '../evidence/stamp.ts';
import type { Bytes } from '../base/bytes.ts';
import type { Database, ItemRow, StampRow } from '../store/database.ts';
import { readReply, readStampFacts } from '../store/replies.ts';
import { stampsOf } from '../store/stamps.ts';

import type { Damage } from './damage.ts';
import { knownAuthorities } from './known-authorities.ts';

/** The time stamps of an item, read through and compared. */
export interface CheckedStamps {
  /** Name in the item's folder, and the SHA-256 of the reply. */
  files: { name: string; size: number; sha256: string }[];
  time: ExhibitTime;
  damage: Damage[];
}

/** Reads every time stamp of an item. One that is gone or changed is damage, like any other file. */
export async function checkStamps(
  database: Database,
  by: Identity,
  { item }: ItemRow,
  record: Acquisition | null,
): Promise<CheckedStamps> {
  const checked: CheckedStamps = {
    files: [],
    time: { before: null, after: [], open: [] },
    damage: [],
  };
  const before = record?.trustedTime?.before;
  if (before) await checkBefore(database, by, before, checked);
  const rows = await stampsOf(database, item);
  const stamped = rows.filter(({ state }) => state === 'stamped');
  for (const [index, row] of stamped.entries())
    await checkAfter(database, by, { row, path: afterFile(index) }, checked);
  const known = await knownAuthorities(database);
  for (const { state, authority, reason } of rows) {
    if (state === 'stamped') continue;
    const name = known.find(({ id }) => id === authority)?.name ?? authority;
    checked.time.open.push({ id: authority, authority: name, state, reason });
  }
  return checked;
}

async function checkBefore(
  database: Database,
  by: Identity,
  before: EarlierStamp,
  checked: CheckedStamps,
): Promise<void> {
  const facts = await checkReply(database, by, stampFiles.before, before.sha256, checked);
  if (facts) checked.time.before = { ...before, facts };
}

async function checkAfter(
  database: Database,
  by: Identity,
  { row, path }: { row: StampRow; path: string },
  checked: CheckedStamps,
): Promise<void> {
  const facts = await checkReply(database, by, path, row.reply ?? '', checked);
  if (facts) checked.time.after.push({ path, facts, entry: row.seq });
}

async function checkReply(
  database: Database,
  by: Identity,
  name: string,
  sha256: string,
  { files, damage }: CheckedStamps,
) {
  try {
    const bytes = await readReply(database, by, sha256);
    files.push({ name, size: bytes.length, sha256 });
    return await readStampFacts(database, by, sha256);
  } catch (thrown) {
    damage.push({ file: name, fault: asFault(thrown).code, found: null });
    return null;
  }
}

/** The entries of an item's time stamps. */
export function stampEntries(
  database: Database,
  by: Identity,
  number: number,
  { files }: CheckedStamps,
): BundleEntry[] {
  return files.map(({ name, size, sha256 }) => ({
    ...{ path: itemPath(number, name), size, sha256 },
    async *read() {
      yield await readReply(database, by, sha256);
    },
  }));
}

/** The replies that were refused, as the log names them, as far as they are still there. */
export async function refusedEntries(
  database: Database,
  by: Identity,
  log: readonly Bytes[],
): Promise<BundleEntry[]> {
  const refused = log.map(entryOfLine).filter(({ action }) => action === 'time-stamp-refused');
  const digests = new Set(refused.map(({ detail }) => String(detail?.['reply'])));
  const entries: BundleEntry[] = [];
  for (const sha256 of digests) {
    const bytes = await readReply(database, by, sha256).catch(() => null);
    if (!bytes) continue;
    const read = async function* () {
      await Promise.resolve();
      yield bytes;
    };
    entries.push({ path: refusedPath(sha256), size: bytes.length, sha256, read });
  }
  return entries;
}
