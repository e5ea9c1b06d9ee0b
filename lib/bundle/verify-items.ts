import { mapAtOnce } from '../base/at-once.ts';
import { recordFormat } from '../evidence/acquisition.ts';
import type { CustodyEntry } from '../evidence/custody.ts';
import { itemFiles } from '../evidence/item-files.ts';
import { canonicalObject } from './canonical-record.ts';
import type { Detail, Finding } from './finding.ts';
import { finding, type FindingCode } from './finding-codes.ts';
import { itemFolder, itemPath, layout, stampFiles } from './layout.ts';
import { type OpenBag, whyUnread } from './open-bag.ts';
import {
  isItemRecord,
  isWithholding,
  type ItemRecord,
  type ReadCaseRecord,
} from './read-records.ts';

type ListedItem = ReadCaseRecord['items'][number];

/** What the log says was damaged before the export: `item name` pairs. */
export type Damage = ReadonlySet<string>;

/** Records that are read beside each other: reading one is mostly waiting. */
const recordsAtOnce = 4;

/** Checks every item of this volume: its record against the log, its files against its record. */
export async function checkItems(
  bag: OpenBag,
  { code, items, volume }: ReadCaseRecord,
  entries: readonly CustodyEntry[],
  signal?: AbortSignal,
): Promise<Finding[]> {
  const known = { damage: damageOf(entries), withheld: withheldOf(entries) };
  const here = items.filter((item) => item.volume === volume.number);
  const folders = foldersOf(bag);
  const findings = await mapAtOnce(here, recordsAtOnce, (item) => {
    signal?.throwIfAborted();
    const present = folders.get(itemPath(item.number, '')) ?? [];
    return itemFindings(bag, code, item, known, present);
  });
  for (const { number } of here) folders.delete(itemPath(number, ''));
  return [...findings.flat(), ...[...folders.values()].flat().map(unclaimed)];
}

/** What the log says was damaged before the export. */
export function damageOf(entries: readonly CustodyEntry[]): Damage {
  const failed = entries.filter(({ action }) => action === 'integrity-failed');
  return new Set(failed.map(({ item, detail }) => damageKey(item, detail?.['file'])));
}

/** What is missing on purpose, by the log: `item name` pairs. */
function withheldOf(entries: readonly CustodyEntry[]): Damage {
  const all = entries.filter(({ action }) => isWithholding(action));
  return new Set(
    all.flatMap(({ item, detail }) =>
      String(detail?.['files'])
        .split(' ')
        .map((name) => damageKey(item, name)),
    ),
  );
}

/** What the log says of files that are not in the bundle. */
interface Known {
  damage: Damage;
  withheld: Damage;
}

/** How a damaged file is named in that set. */
export function damageKey(item: string | undefined, name: string | number | undefined): string {
  return `${item} ${name}`;
}

const itemsFolder = itemPath(1, '').slice(0, -`${itemFolder(1)}/`.length);
/** Time stamps have a layer of their own. */
function isTime(path: string): boolean {
  return path.startsWith(layout.refusedFolder) || timePattern.test(path);
}

const timePattern = new RegExp(`^${itemsFolder}[^/]+/${stampFiles.folder}`);

const describing: readonly string[] = [
  layout.caseRecord,
  layout.custodyLog,
  layout.identifiers,
  layout.caseUco,
  layout.statement,
];

/** Payload files by the item's folder they are in; '' for those in none that are not our own. */
function foldersOf({ files }: OpenBag): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const path of files.keys()) {
    if (!path.startsWith(layout.payloadFolder) || describing.includes(path) || isTime(path))
      continue;
    const inside = path.startsWith(itemsFolder) ? path.indexOf('/', itemsFolder.length) : -1;
    const folder = path.slice(0, inside + 1);
    const paths = folders.get(folder) ?? [];
    folders.set(folder, paths);
    paths.push(path);
  }
  return folders;
}

// Items of which the case knows nothing are a fault; other files may come with a later version.
function unclaimed(path: string): Finding {
  const ofItem = path.startsWith(itemsFolder);
  return finding('items', ofItem ? 'file-unlisted' : 'file-unknown', path);
}

async function itemFindings(
  bag: OpenBag,
  code: string,
  listed: ListedItem,
  known: Known,
  present: readonly string[],
): Promise<Finding[]> {
  const path = itemPath(listed.number, itemFiles.record);
  const others = present.filter((candidate) => candidate !== path);
  if (!bag.files.has(path)) {
    if (!known.damage.has(damageKey(listed.item, itemFiles.record)))
      return [finding('items', 'file-missing', path)];
    const kept = others.map((other) => finding('items', 'without-record', other));
    return [finding('items', 'damaged-before-export', path), ...kept];
  }
  const { findings, record } = await readItem(bag, code, listed, path);
  return record ? [...findings, ...fileFindings(bag, listed, record, known, others)] : findings;
}

async function readItem(
  bag: OpenBag,
  code: string,
  listed: ListedItem,
  path: string,
): Promise<{ findings: Finding[]; record: ItemRecord | null }> {
  const findings: Finding[] = [];
  if (bag.files.get(path)?.sha256 !== listed.record)
    findings.push(finding('items', 'record-differs', path));
  const bytes = await bag.read(path);
  const refused = (code: FindingCode, detail?: Detail) => {
    return { findings: [...findings, finding('items', code, path, detail)], record: null };
  };
  if (!bytes) return refused(whyUnread(bag, path));
  const value = canonicalObject(bytes);
  const format = value?.['format'];
  if (typeof format === 'string' && format !== recordFormat)
    return refused('format-unknown', { format });
  if (!value || format !== recordFormat || !isItemRecord(value)) return refused('record-malformed');
  if (value.item !== listed.item) findings.push(finding('items', 'item-differs', path));
  if (value.case !== code) findings.push(finding('items', 'code-differs', path));
  return { findings, record: value };
}

function fileFindings(
  bag: OpenBag,
  { number, item }: ListedItem,
  { files }: ItemRecord,
  { damage, withheld }: Known,
  present: readonly string[],
): Finding[] {
  const names = new Set(files.map(({ name }) => itemPath(number, name)));
  const unlisted = present.filter((path) => !names.has(path));
  const findings = files.flatMap(({ name, size, sha256: expected }) => {
    const path = itemPath(number, name);
    const file = bag.files.get(path);
    if (!file) {
      const key = damageKey(item, name);
      if (withheld.has(key)) return [finding('items', 'picture-withheld', path)];
      return [finding('items', damage.has(key) ? 'damaged-before-export' : 'file-missing', path)];
    }
    const found: Finding[] = [];
    if (file.size !== size) found.push(finding('items', 'size-differs', path));
    if (file.sha256 !== expected) found.push(finding('items', 'digest-differs', path));
    return found;
  });
  return [...findings, ...unlisted.map((path) => finding('items', 'file-unlisted', path))];
}
