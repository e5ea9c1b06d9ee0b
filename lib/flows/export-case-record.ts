import type { Bytes } from '../base/bytes.ts';
import { bundleFormat, type CaseRecord } from '../bundle/case-record.ts';
import type { Volume } from '../bundle/layout.ts';
import type { Software } from '../evidence/acquisition.ts';
import { entryOfLine } from '../evidence/custody.ts';
import type { CaseRow } from '../store/database.ts';
import type { CheckedItem } from './export-check.ts';

/** What the bundle cannot show, for whoever reads only the record. */
const limits = [
  'Times come from the clock of the reporter’s device; no outside authority has stamped them.',
  'The signature shows that one installation made the bundle and that it is unchanged since, not who made it.',
  'A capture shows what one browser displayed at one moment, not what the site showed to others.',
];

interface Content {
  row: CaseRow;
  log: readonly Bytes[];
  items: readonly CheckedItem[];
  /** Indexes of the items in each volume. */
  plan: readonly (readonly number[])[];
  volume: Volume;
  software: Software;
  /** SHA-256 of the signing key. */
  signer: string;
}

/** `data/case.json` of one volume; it names the items of all of them. */
export function caseRecordOf(content: Content): CaseRecord {
  const { row, log, items, plan, volume, software, signer } = content;
  const [first] = log;
  return {
    format: bundleFormat,
    code: row.code,
    openedAt: first ? entryOfLine(first).at : '',
    signer,
    volume,
    items: items.map((item, index) => ({
      number: item.row.number,
      item: item.row.item,
      record: item.row.record,
      volume: 1 + plan.findIndex((indexes) => indexes.includes(index)),
    })),
    deleted: row.acquired - items.length,
    software,
    limits,
  };
}
