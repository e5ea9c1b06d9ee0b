import type { Bytes } from '../base/bytes.ts';
import type { Identity } from '../crypto/vault-key.ts';
import { entryOfLine } from '../evidence/custody.ts';
import type { Reporting } from '../evidence/reporting.ts';
import { readLog } from '../store/custody.ts';
import type { Database, ItemRow } from '../store/database.ts';
import { itemRows } from '../store/items.ts';
import { lostItems } from './lost-items.ts';

/** The items that go along, oldest first, and those that the reporter left out. */
export async function chosenItems(
  database: Database,
  by: Identity,
  code: string,
  { leftOut }: Reporting,
): Promise<{ chosen: ItemRow[]; leftOut: ItemRow[] }> {
  const rows = await wholeCase(database, by, code);
  const isLeft = ({ item }: ItemRow) => leftOut.includes(item);
  return { chosen: rows.filter((row) => !isLeft(row)), leftOut: rows.filter(isLeft) };
}

// Oldest first, with those that only the log still knows.
async function wholeCase(database: Database, by: Identity, code: string): Promise<ItemRow[]> {
  const [rows, lines] = await Promise.all([itemRows(database, code), readLog(database, by, code)]);
  const lost = lostItems(code, rows, lines.map(entryOfLine));
  return [...rows, ...lost].sort((a, b) => a.number - b.number);
}

/** How the picture of one item is made for the report; null when the report shows none. */
export function previewFor(
  make: (png: Bytes, revealed: boolean) => Promise<Bytes>,
  { annex, revealed }: Reporting,
  item: string,
): ((png: Bytes) => Promise<Bytes>) | null {
  return annex ? (png) => make(png, revealed.includes(item)) : null;
}
