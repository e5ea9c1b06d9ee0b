import { asFault } from '../base/fault.ts';
import type { Identity } from '../crypto/vault-key.ts';
import { currentCase } from '../store/current-case.ts';
import type { CaseRow, Database, ItemRow } from '../store/database.ts';
import { notExported } from '../store/exported.ts';
import { itemRows, readSummary } from '../store/items.ts';
import { watchDatabase } from '../store/watch.ts';
import type { Unlocked } from './identity.ts';
import { type ItemTime, timesOfAll } from './item-time.ts';
import type { CaseOverview, Glance, ListedItem } from './review.ts';

/** Reads of the case of this vault what the popup shows of it. */
export function caseGlance(database: Database, unlocked: Unlocked): Glance {
  return {
    overview: async () => overviewOf(database, await currentCase(database)),
    items: (limit) => newest(database, unlocked, limit),
    watch: (changed) => watchDatabase(database, changed),
  };
}

async function overviewOf(database: Database, own: CaseRow | undefined): Promise<CaseOverview> {
  if (!own) return { code: null, count: 0, asked: false, factsOnly: false, due: 0 };
  const { code, asked, factsOnly } = own;
  const rows = database.items.where('[case+number]').between([code, 0], [code, Infinity]);
  const count = await rows.count();
  // Counting thousands of them takes as long as all else that the popup reads.
  const due = own.exported === undefined ? count : await notExported(database, own);
  return { code, count, asked, factsOnly, due };
}

async function newest(
  database: Database,
  unlocked: Unlocked,
  limit: number,
): Promise<ListedItem[]> {
  const by = await unlocked();
  const row = await currentCase(database);
  if (!row) return [];
  const rows = await itemRows(database, row.code, limit);
  return listedAll(database, by, rows, row);
}

/** Lines of the list, in the order of the rows, all of this case. */
export async function listedAll(
  database: Database,
  by: Identity,
  rows: readonly ItemRow[],
  { factsOnly }: Pick<CaseRow, 'factsOnly'>,
): Promise<ListedItem[]> {
  const items = rows.map(({ item }) => item);
  const times = await timesOfAll(database, items);
  return Promise.all(rows.map((row, index) => listed(by, row, times[index]!, factsOnly)));
}

// One whose summary does not open is damaged; the others are still shown.
async function listed(
  by: Identity,
  row: ItemRow,
  time: ItemTime,
  factsOnly: boolean,
): Promise<ListedItem> {
  try {
    const read = await readSummary(by, row);
    const summary = factsOnly ? { ...read, preview: null } : read;
    return { state: 'whole', summary, time };
  } catch (thrown) {
    const { item, number } = row;
    return { state: 'damaged', item, number, fault: asFault(thrown).code };
  }
}
