import type { Bytes } from '../base/bytes.ts';
import { type AuthorityRecord, bundleFormat, type CaseRecord } from '../bundle/case-record.ts';
import type { Volume } from '../bundle/layout.ts';
import { entryOfLine } from '../evidence/custody.ts';
import type { CaseRow, ItemRow } from '../store/database.ts';
import { sha256 } from '../crypto/hash.ts';
import type { Authority } from '../timestamp/authorities.ts';
import type { CheckedItem } from './export-check.ts';

const ownClock = 'Times come from the clock of the reporter’s device';

/** What the bundle cannot show, for whoever reads only the record. */
const limits = (stamped: boolean) => [
  stamped
    ? `${ownClock}, except those in the time stamps, which bound them from below and above.`
    : `${ownClock}; no outside authority has stamped them.`,
  'The signature shows that one installation made the bundle and that it is unchanged since, not who made it.',
  'A capture shows what one browser displayed at one moment, not what the site showed to others.',
];

const factsOnlyLimit =
  'Someone in the pictures of this case may be under 18, so the case is facts only: the bundle holds no pictures, media or page copies.';

interface Content {
  row: CaseRow;
  log: readonly Bytes[];
  items: readonly Pick<CheckedItem, 'row'>[];
  /** Items that the reporter chose to leave out. */
  leftOut: readonly ItemRow[];
  /** Indexes of the items in each volume. */
  plan: readonly (readonly number[])[];
  volume: Volume;
  software: CaseRecord['software'];
  /** SHA-256 of the signing key. */
  signer: string;
  authorities: readonly Authority[];
}

/** `data/case.json` of one volume; it names the items of all of them. */
export async function caseRecordOf(content: Content): Promise<CaseRecord> {
  const { row, log, items, leftOut, plan, volume, software, signer, authorities } = content;
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
    // In an order that no setting changes: a restored vault has settings of its own.
    authorities: await Promise.all(authorities.toSorted(byId).map(authorityRecord)),
    ...(leftOut.length > 0 ? { leftOut: leftOut.map(stated) } : {}),
    deleted: row.acquired - items.length - leftOut.length,
    factsOnly: row.factsOnly,
    software,
    limits: [...limits(authorities.length > 0), ...(row.factsOnly ? [factsOnlyLimit] : [])],
  };
}

function byId(a: Authority, b: Authority): number {
  return a.id < b.id ? -1 : 1;
}

function stated({ number, item, record }: ItemRow) {
  return { number, item, record };
}

async function authorityRecord({ roots, ...authority }: Authority): Promise<AuthorityRecord> {
  const { id, name, url, qualified } = authority;
  return { id, name, url, qualified, roots: await Promise.all(roots.map(sha256)) };
}
