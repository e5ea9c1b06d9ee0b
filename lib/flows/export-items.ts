import type { BundleEntry } from '../bundle/entry.ts';
import { identifiersOf } from '../bundle/identifiers.ts';
import { itemPath } from '../bundle/layout.ts';
import type { Exhibit } from '../bundle/report-model.ts';
import type { Identity } from '../crypto/vault-key.ts';
import { itemFiles } from '../evidence/item-files.ts';
import type { Database } from '../store/database.ts';
import { readFile } from '../store/items.ts';
import type { CheckedItem } from './export-check.ts';
import { stampEntries } from './export-stamps.ts';

/** The entries of an item's folder; each is decrypted when its turn in the ZIP comes. */
export function entriesOf(database: Database, by: Identity, checked: CheckedItem): BundleEntry[] {
  const { row, record, recordSize, files, stamps } = checked;
  const described = { name: itemFiles.record, size: recordSize, sha256: row.record };
  const own = (record ? [described, ...files] : files).map(({ name, size, sha256 }) => ({
    path: itemPath(row.number, name),
    size,
    sha256,
    async *read() {
      yield await readFile(database, by, row.item, name);
    },
  }));
  return [...own, ...stampEntries(database, by, row.number, stamps)];
}

/** The item as an exhibit of the report. */
export function exhibitOf(
  { row, record, damage, preview, stamps }: CheckedItem,
  revealed: boolean,
): Exhibit {
  return {
    number: row.number,
    item: row.item,
    record,
    digest: row.record,
    damaged: damage.map(({ file }) => file),
    preview: preview?.path ?? null,
    revealed,
    identifiers: record ? identifiersOf(row.number, record) : [],
    time: stamps.time,
  };
}
