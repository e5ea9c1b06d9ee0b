import type { Clock } from '../base/time.ts';
import type { Identity, Recipient } from '../crypto/vault-key.ts';
import { isFactsOnly, mayBeNamed, type MinorAnswer } from '../evidence/facts-only.ts';
import { dropCopies } from './copies.ts';
import { appendWith } from './custody.ts';
import type { Database, ItemRow } from './database.ts';
import { readSummary, sealedSize } from './items.ts';
import { summaryLabel } from './labels.ts';
import { sealedJson } from './sealed.ts';

/**
 * Keeps the answer to whether anyone in the pictures of a case could be under 18, with its entry in
 * the log. Anything but "no" makes the case facts only, in the same transaction that drops what
 * captures under way had stored, and its copies: from then on `putFiles` refuses their pictures.
 */
export async function answerMinor(
  database: Database,
  to: Recipient,
  code: string,
  answer: MinorAnswer,
  clock: Clock,
): Promise<void> {
  const factsOnly = isFactsOnly(answer);
  const eventNow = () => ({
    action: 'minor-answered' as const,
    at: clock().toISOString(),
    detail: { answer, keeps: factsOnly ? 'facts-only' : 'everything' },
  });
  await appendWith(database, to, code, eventNow, async () => {
    await database.cases.update(code, { asked: true, factsOnly });
    if (!factsOnly) return;
    await dropUnderWay(database, code);
    await dropCopies(database, code);
  });
}

async function dropUnderWay(database: Database, code: string): Promise<void> {
  const rows = await database.pending.filter((row) => row.case === code).toArray();
  for (const { item } of rows) {
    await database.files.where('item').equals(item).delete();
    await database.pending.update(item, { files: [], summary: null, way: 'facts' });
  }
}

/** What a facts-only case holds that it may not: the file names by item. Needs no key. */
export async function picturesLeft(
  database: Database,
  code: string,
): Promise<Map<string, string[]>> {
  const { items, files } = database;
  const left = new Map<string, string[]>();
  const own = items.where('[case+number]').between([code, 0], [code, Infinity]);
  const keys = await files
    .where('item')
    .anyOf(await own.primaryKeys())
    .primaryKeys();
  for (const [item, name] of keys)
    if (!mayBeNamed(name)) left.set(item, [...(left.get(item) ?? []), name]);
  return left;
}

/** Erases files of an item and its preview, with their names in the log. Nothing to erase, no entry. */
export async function eraseFiles(
  database: Database,
  { by, to }: { by: Identity; to: Recipient },
  row: ItemRow,
  names: readonly string[],
  clock: Clock,
): Promise<void> {
  const { item, record, case: code } = row;
  const summary = await withoutPreview(by, to, row);
  if (names.length === 0) {
    if (summary === row.summary) return;
    await database.write([database.items], () => database.items.update(item, { summary }));
    return;
  }
  const action = 'pictures-erased' as const;
  const detail = { files: names.join(' ') };
  const eventNow = () => ({ action, at: clock().toISOString(), item, record, detail });
  await appendWith(database, to, code, eventNow, async () => {
    await database.files.bulkDelete(names.map((name): [string, string] => [item, name]));
    const erased = [...(row.erased ?? []), ...names];
    await database.items.update(item, { erased, summary, size: await sealedSize(database, item) });
  });
}

async function withoutPreview(by: Identity, to: Recipient, row: ItemRow): Promise<Blob> {
  const label = summaryLabel(row.item);
  const summary = await readSummary(by, row).catch(() => null);
  // One that does not open may hold a preview all the same: the list then shows it as damaged.
  if (summary === null) return new Blob();
  if (summary.preview === null) return row.summary;
  return sealedJson(to, label, { ...summary, preview: null });
}
