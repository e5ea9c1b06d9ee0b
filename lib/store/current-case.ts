import { Fault } from '../base/fault.ts';
import type { CaseRow, Database } from './database.ts';

/** The case that captures go to; undefined when none was opened yet. */
export async function currentCase(database: Database): Promise<CaseRow | undefined> {
  const rows = await database.cases.toArray();
  return rows.reduce<CaseRow | undefined>(later, undefined);
}

function later(before: CaseRow | undefined, row: CaseRow): CaseRow {
  return before && before.chosen >= row.chosen ? before : row;
}

/** A case by its code. @throws Fault `storage-failed` when it is gone. */
export async function caseOf(database: Database, code: string): Promise<CaseRow> {
  const row = await database.cases.get(code);
  if (!row) throw new Fault('storage-failed', 'The case is no longer there.');
  return row;
}

/** How many items were ever acquired, in all cases that are there. */
export async function acquiredItems(database: Database): Promise<number> {
  return (await database.cases.toArray()).reduce((sum, { acquired }) => sum + acquired, 0);
}
