import { sameBytes, type Bytes } from '../base/bytes.ts';
import { Fault } from '../base/fault.ts';
import type { AuthorityRow, CaseRow, CustodyRow, Database, ItemRow, ReplyRow } from './database.ts';
import { currentCase } from './current-case.ts';
import { type FileToPut, stageFiles } from './put-files.ts';

/** A case out of a backup, verified and sealed anew. */
export interface RestoredCase {
  row: CaseRow;
  items: ItemRow[];
  custody: CustodyRow[];
  /** Rows of further tables, by the name of the table. */
  others: { table: string; rows: object[] }[];
}

/** Everything out of a backup but the files, which are staged already. */
export interface RestoredRows {
  /** Public key that everything was sealed to. */
  recipient: Bytes;
  cases: RestoredCase[];
  replies: ReplyRow[];
  authorities: AuthorityRow[];
}

/** Notes an item whose files are about to come. @throws Fault `backup-invalid` when it is here already. */
export async function stageItem(database: Database, item: string): Promise<void> {
  const { items, files, pending, restoring } = database;
  await database.write([items, files, pending, restoring], async () => {
    const own = [items.get(item), pending.get(item), restoring.get(item)];
    const found = [...(await Promise.all(own)), await files.where('item').equals(item).first()];
    if (found.some((row) => row !== undefined))
      throw new Fault('backup-invalid', 'The backup holds an item that is here already.');
    await restoring.add({ item });
  });
}

/** Stores a file of a staged item. @throws Fault `facts-only`; `storage-failed` when it is staged no more. */
export async function stageFile(
  database: Database,
  kind: Pick<CaseRow, 'factsOnly'>,
  file: FileToPut,
): Promise<void> {
  await database.write([database.restoring, database.files], async () => {
    if (!(await database.restoring.get(file.row.item))) throw gone();
    await stageFiles(database, kind, [file]);
  });
}

/**
 * Makes everything that was staged count, in one transaction: all of it or nothing. Captures go on
 * in the case they went to, unless that is still empty.
 * @throws Fault `backup-changed` when one of the cases is here by now; `storage-failed` when the vault
 * was wiped meanwhile.
 */
export async function commitRestored(database: Database, rows: RestoredRows): Promise<void> {
  await database.write(database.tables, async () => {
    const vault = await database.vault.get('vault');
    if (!vault || !sameBytes(vault.recipient, rows.recipient)) throw gone();
    const staged = new Set(await database.restoring.toCollection().primaryKeys());
    const items = rows.cases.flatMap((one) => one.items);
    if (items.length !== staged.size || !items.every(({ item }) => staged.has(item))) throw gone();
    await addCases(database, rows.cases);
    await addAbsent(database, rows);
    await database.restoring.clear();
  });
}

async function addCases(database: Database, cases: readonly RestoredCase[]): Promise<void> {
  const first = await firstChoice(database, cases.length);
  for (const [index, { row, items, custody, others }] of cases.entries()) {
    if (await database.cases.get(row.code))
      throw new Fault('backup-changed', 'A case of the backup is here by now.');
    await database.cases.add({ ...row, chosen: first + index });
    await database.items.bulkAdd(items);
    await database.custody.bulkAdd(custody);
    for (const { table, rows } of others) await database.table<object>(table).bulkAdd(rows);
  }
}

/** What `chosen` of the first of so many cases is: above all others only when there is nothing yet. */
async function firstChoice(database: Database, count: number): Promise<number> {
  const all = await database.cases.toArray();
  const current = await currentCase(database);
  const choices = all.map(({ chosen }) => chosen);
  if (!current || current.acquired === 0) return 1 + Math.max(0, ...choices);
  return Math.min(...choices) - count;
}

// What is here already is never replaced by what a file says.
async function addAbsent(database: Database, rows: RestoredRows): Promise<void> {
  const { replies, authorities } = database;
  for (const row of rows.replies) if (!(await replies.get(row.sha256))) await replies.add(row);
  for (const row of rows.authorities)
    if (!(await authorities.get(row.id))) await authorities.add(row);
}

/** Removes what a restore that broke off has left. To be called only while none is running. */
export async function sweepStaged(database: Database): Promise<void> {
  await database.write([database.restoring, database.files], async () => {
    const items = await database.restoring.toCollection().primaryKeys();
    if (items.length > 0) await database.files.where('item').anyOf(items).delete();
    await database.restoring.clear();
  });
}

function gone(): Fault {
  return new Fault('storage-failed', 'The vault was emptied during the restore.');
}
