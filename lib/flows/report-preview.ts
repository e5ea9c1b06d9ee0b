import { Fault } from '../base/fault.ts';
import type { Bytes } from '../base/bytes.ts';
import { identifiersOf } from '../bundle/identifiers.ts';
import { previewPath } from '../bundle/layout.ts';
import { reportDocument } from '../bundle/report-document.ts';
import { previewHtml } from '../bundle/report-html.ts';
import type { Exhibit } from '../bundle/report-model.ts';
import { fingerprint } from '../crypto/signing-key.ts';
import type { Identity } from '../crypto/vault-key.ts';
import { entryOfLine } from '../evidence/custody.ts';
import { itemFiles } from '../evidence/item-files.ts';
import { onlyOf, type Reporting } from '../evidence/reporting.ts';
import { currentCase } from '../store/current-case.ts';
import { readLog } from '../store/custody.ts';
import type { Database, ItemRow } from '../store/database.ts';
import { itemRows, readSummary } from '../store/items.ts';
import { readRecord, readRecorded } from '../store/recorded.ts';
import { caseRecordOf } from './export-case-record.ts';
import type { BundleLanguage } from './export-events.ts';
import { checkStamps } from './export-stamps.ts';
import { authoritiesOf } from './export-time.ts';

interface Reading {
  database: Database;
  by: Identity;
  /** A small picture, not blurred, as a `data:` address. */
  sharp: (png: Bytes) => Promise<string>;
}

/** An exhibit with its picture as a `data:` address. */
interface Shown {
  exhibit: Exhibit;
  picture: string | null;
}

/**
 * The report as an export would make it now, to look at first. Reads records and time stamps, not
 * every file: damage is found at the export. There is no seal code yet.
 * @throws Fault `export-empty` when nothing is left to show.
 */
export async function previewReport(
  reading: Reading,
  asked: Reporting,
  language: BundleLanguage,
): Promise<string> {
  const { database, by } = reading;
  const row = await currentCase(database);
  // In a facts-only case no picture is looked at, also none that is left from before.
  const reporting = row?.factsOnly ? { ...asked, annex: false } : asked;
  const rows = row ? await itemRows(database, row.code) : [];
  const chosen = rows
    .filter(({ item }) => !reporting.leftOut.includes(item))
    .sort((a, b) => a.number - b.number);
  if (!row || chosen.length === 0) throw new Fault('export-empty', 'Nothing is chosen.');
  const shown: Shown[] = [];
  for (const one of chosen) shown.push(await shownOf(reading, one, reporting));
  const exhibits = shown.map(({ exhibit }) => exhibit);
  const log = await readLog(database, by, row.code);
  const items = exhibits.map((exhibit, index) => ({ ...exhibit, row: chosen[index]! }));
  const authorities = await authoritiesOf(database, exhibits);
  const caseRecord = await caseRecordOf({
    ...{ row, log, items, plan: [items.map((_, index) => index)] },
    leftOut: rows.filter(({ item }) => reporting.leftOut.includes(item)),
    ...{ volume: { number: 1, count: 1 }, signer: await fingerprint(row.spki) },
    software: { name: 'Zegel', version: '' },
    authorities,
  });
  const { statement } = onlyOf(reporting, new Set(chosen.map(({ item }) => item)));
  const shared = { caseRecord, sealCode: '', exhibits, log: log.map(entryOfLine), statement };
  const report = { ...shared, stampers: authorities };
  const document = reportDocument({ ...report, annex: reporting.annex }, language);
  const pictures = shown.flatMap(({ exhibit, picture }) =>
    exhibit.preview !== null && picture !== null ? [[exhibit.preview, picture] as const] : [],
  );
  return previewHtml(document, new Map(pictures));
}

async function shownOf(reading: Reading, row: ItemRow, reporting: Reporting): Promise<Shown> {
  const { database, by } = reading;
  const record = await readRecord(database, by, row).then(
    (read) => read.record,
    () => null,
  );
  const { time } = await checkStamps(database, by, row, record);
  const revealed = reporting.revealed.includes(row.item);
  const picture = record && reporting.annex ? await pictureOf(reading, row, revealed) : null;
  const exhibit: Exhibit = {
    ...{ number: row.number, item: row.item, record, digest: row.record, damaged: [] },
    preview: picture === null ? null : previewPath(row.number),
    ...{ revealed, identifiers: record ? identifiersOf(row.number, record) : [], time },
  };
  return { exhibit, picture };
}

/** The tiny picture of the list serves as the blurred one: the file itself stays sealed. */
async function pictureOf(
  { database, by, sharp }: Reading,
  row: ItemRow,
  revealed: boolean,
): Promise<string | null> {
  if (!revealed) return (await readSummary(by, row)).preview;
  const { record } = await readRecord(database, by, row);
  const view = record.files.find(({ name }) => name === itemFiles.view);
  const reading = view && (await readRecorded(database, by, row.item, view));
  if (!reading?.ok) return null;
  return sharp(reading.bytes);
}
