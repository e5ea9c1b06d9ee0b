import { Fault } from '../base/fault.ts';
import { type SharedCopy, sharedName, writeShared } from '../bundle/shared-copies.ts';
import type { Identity } from '../crypto/vault-key.ts';
import { currentCase } from '../store/current-case.ts';
import { readCopy, readCopyRecord } from '../store/copies.ts';
import type { Database } from '../store/database.ts';
import { readSummary } from '../store/items.ts';
import { storageFault } from '../store/storage-fault.ts';
import type { SharedFile, ShareOrder } from './copy-desk.ts';
import type { ExportTarget } from './export.ts';

/** What sharing needs of the world. */
export interface ShareSetting {
  database: Database;
  identity: Identity;
  create(name: string): Promise<ExportTarget>;
}

/**
 * Writes chosen copies of the case that is open into a plain ZIP, each compared with its record.
 * Nothing is written into the custody log: a copy is no evidence.
 * @throws Fault `export-empty`, `facts-only`, `file-missing`, `file-changed`, `storage-full`.
 */
export async function shareCopies(
  setting: ShareSetting,
  { copies, language, addresses }: ShareOrder,
): Promise<SharedFile> {
  const { database, create } = setting;
  const code = await sharingCase(database);
  const shared: SharedCopy[] = [];
  for (const copy of copies) shared.push(await sharedCopy(setting, code, { copy, addresses }));
  if (shared.length === 0) throw new Fault('export-empty', 'No copy was chosen.');
  const top = await sharedName(
    shared.map(({ record }) => record),
    language,
  );
  const name = `${top}.zip`;
  const target = await create(name);
  try {
    await writeShared(top, shared, language, target);
    const { size } = await target.finish();
    return { name, size };
  } catch (thrown) {
    await target.discard();
    throw storageFault(thrown);
  }
}

async function sharingCase(database: Database): Promise<string> {
  const own = await currentCase(database);
  if (!own) throw new Fault('export-empty', 'There is no case.');
  if (own.factsOnly) throw new Fault('facts-only', 'A facts-only case has no copies.');
  return own.code;
}

async function sharedCopy(
  { database, identity }: ShareSetting,
  code: string,
  { copy, addresses }: { copy: string; addresses: boolean },
): Promise<SharedCopy> {
  const row = await database.copies.get(copy);
  if (row?.case !== code) throw new Fault('file-missing', 'The copy is no longer in the vault.');
  const record = await readCopyRecord(identity, row);
  const item = addresses ? await database.items.get(row.item) : undefined;
  const address = item ? (await readSummary(identity, item)).address : null;
  const read = async () => (await readCopy(database, identity, copy)).png;
  return { record, address, read };
}
