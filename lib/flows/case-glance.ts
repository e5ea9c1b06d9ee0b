import { asFault } from '../base/fault.ts';
import type { Identity } from '../crypto/vault-key.ts';
import { currentCase } from '../store/current-case.ts';
import type { CaseRow, Database, ItemRow } from '../store/database.ts';
import { notExported } from '../store/exported.ts';
import { itemRows, readSummary } from '../store/items.ts';
import { watchDatabase } from '../store/watch.ts';
import type { Unlocked } from './identity.ts';
import { itemTime } from './item-time.ts';
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
  const [count, due] = await Promise.all([rows.count(), notExported(database, own)]);
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
  return Promise.all(rows.map((one) => listed(database, by, one, row.factsOnly)));
}

/** A line of the list. One whose summary does not open is damaged; the others are still shown. */
export async function listed(
  database: Database,
  by: Identity,
  row: ItemRow,
  factsOnly: boolean,
): Promise<ListedItem> {
  try {
    const [read, time] = await Promise.all([readSummary(by, row), itemTime(database, row.item)]);
    const summary = factsOnly ? { ...read, preview: null } : read;
    return { state: 'whole', summary, time };
  } catch (thrown) {
    const { item, number } = row;
    return { state: 'damaged', item, number, fault: asFault(thrown).code };
  }
}
