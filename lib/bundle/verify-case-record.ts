import type { CustodyEntry } from '../evidence/custody.ts';
import { canonicalObject } from './canonical-record.ts';
import { bundleFormat } from './case-record.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding-codes.ts';
import { layout } from './layout.ts';
import { needed, type OpenBag } from './open-bag.ts';
import { isCaseRecord, type ReadCaseRecord } from './read-records.ts';
import { withoutLeftOut } from './verify-left-out.ts';
import type { BagInfoValues } from './verify-bag.ts';

/** Reads `data/case.json`. */
export async function readCaseRecord(
  bag: OpenBag,
): Promise<{ findings: Finding[]; caseRecord: ReadCaseRecord | null }> {
  const { bytes, findings } = await needed(bag, 'items', layout.caseRecord);
  if (!bytes) return { findings, caseRecord: null };
  const value = canonicalObject(bytes);
  const format = value?.['format'];
  if (typeof format === 'string' && format !== bundleFormat) {
    const unknown = finding('items', 'format-unknown', layout.caseRecord, { format });
    return { findings: [unknown], caseRecord: null };
  }
  if (value && format === bundleFormat && isCaseRecord(value))
    return { findings, caseRecord: value };
  return { findings: [finding('items', 'record-malformed', layout.caseRecord)], caseRecord: null };
}

/** Compares the case record with the bag and with the log: neither may say more or less. */
export function checkCaseRecord(
  record: ReadCaseRecord,
  info: BagInfoValues,
  entries: readonly CustodyEntry[],
): Finding[] {
  const path = layout.caseRecord;
  const findings: Finding[] = [];
  const identifier = info.get('External-Identifier');
  if (identifier !== undefined && identifier !== record.code)
    findings.push(finding('items', 'code-differs', path, { bag: identifier, record: record.code }));
  const [opened] = entries;
  if (opened && opened.at !== record.openedAt)
    findings.push(finding('items', 'opening-differs', path));
  const acquired = entries.filter(isAcquisition);
  const deleted = entries.filter(({ action }) => action === 'item-deleted');
  findings.push(...entryFindings(acquired, deleted));
  if (deleted.length !== record.deleted) findings.push(finding('items', 'deleted-differs', path));
  return [...findings, ...listFindings(record, acquired, deleted)];
}

function isAcquisition({ action }: CustodyEntry): boolean {
  return action === 'item-acquired' || action === 'acquisition-incomplete';
}

function entryFindings(acquired: CustodyEntry[], deleted: CustodyEntry[]): Finding[] {
  const records = new Map(acquired.map(({ item, record }) => [item, record]));
  const again = repeated(acquired).concat(repeated(deleted));
  const unknown = deleted.filter(({ item, record }) => records.get(item) !== record);
  const at = ({ seq }: CustodyEntry) => ({ line: seq });
  return [
    ...again.map((entry) => finding('items', 'item-repeated', layout.custodyLog, at(entry))),
    ...unknown.map((entry) => finding('items', 'item-unknown', layout.custodyLog, at(entry))),
  ];
}

function repeated(entries: CustodyEntry[]): CustodyEntry[] {
  const first = new Map<string | undefined, CustodyEntry>();
  return entries.filter((entry) => {
    const known = first.has(entry.item);
    first.set(entry.item, entry);
    return known;
  });
}

// An item's number is its place among the acquisitions, and it stays when others are deleted.
function listFindings(
  { items, volume, leftOut }: ReadCaseRecord,
  acquired: CustodyEntry[],
  deleted: CustodyEntry[],
): Finding[] {
  const gone = new Set(deleted.map(({ item }) => item));
  const there = acquired
    .map(({ item, record }, index) => ({ item, record, number: index + 1 }))
    .filter(({ item }) => !gone.has(item));
  const { expected, findings } = withoutLeftOut(there, leftOut ?? []);
  const longest = Math.max(expected.length, items.length);
  for (let index = 0; index < longest; index++) {
    const [listed, logged] = [items[index], expected[index]];
    const number = listed?.number ?? logged?.number ?? 0;
    const same = listed?.item === logged?.item && listed?.record === logged?.record;
    const placed = listed !== undefined && listed.volume <= volume.count;
    if (!same || !placed || listed.number !== logged?.number)
      findings.push(finding('items', 'items-differ', layout.caseRecord, { item: number }));
  }
  return findings;
}
