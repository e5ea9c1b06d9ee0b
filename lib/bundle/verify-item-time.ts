import { type Bytes, utf8 } from '../base/bytes.ts';
import { sha256 as sha256Of } from '../crypto/hash.ts';
import type { CustodyEntry } from '../evidence/custody.ts';
import { itemFiles } from '../evidence/item-files.ts';
import { checkReply, type Stamp } from '../timestamp/check-reply.ts';
import { canonicalObject } from './canonical-record.ts';
import type { Finding } from './finding.ts';
import { finding, type FindingCode } from './finding-codes.ts';
import { afterFile, itemPath, stampFiles } from './layout.ts';
import type { OpenBag } from './open-bag.ts';
import { isItemRecord, type ReadCaseRecord, type ReadEarlierStamp } from './read-records.ts';
import type { Roots } from './verify-authorities.ts';
import { type Damage, damageKey } from './verify-items.ts';
import type { DigestedLog } from './verify-custody-log.ts';

/** An item, and what its time stamps are compared with. */
export interface ItemContext {
  item: ReadCaseRecord['items'][number];
  log: IndexedLog;
  roots: Roots;
  damage: Damage;
  /** Files in the `time/` folders, by that folder. */
  stamps: ReadonlyMap<string, readonly string[]>;
}

/** A log in which one finds an item's entries without reading all of it for each item. */
export interface IndexedLog {
  digests: ReadonlyMap<number, string>;
  known: ReadonlySet<string>;
  byItem: ReadonlyMap<string | undefined, readonly CustodyEntry[]>;
}

/** A log with its entries by item. */
export function indexed({ digests, entries }: DigestedLog): IndexedLog {
  const byItem = Map.groupBy(entries, ({ item }) => item);
  return { digests, known: new Set(digests.values()), byItem };
}

/** The files in the `time/` folders of the items, by that folder. */
export function stampFilesByItem({ files }: OpenBag): Map<string, string[]> {
  const end = `/${stampFiles.folder}`;
  const inside = [...files.keys()].filter((path) => path.includes(end));
  return Map.groupBy(inside, (path) => path.slice(0, path.indexOf(end) + end.length));
}

interface CheckedItemTime {
  findings: Finding[];
  /** Stamps that hold. */
  good: number;
}

/** A token that must be there: where, its SHA-256, the digest it covers, and by whom it is. */
interface Token {
  path: string;
  sha256: string;
  /** null: what it should cover is itself not as stated. */
  imprint: string | null;
  authority: string;
}

/** Checks the tokens of one item: that they are the named ones, hold, and do not contradict each other. */
export async function checkItemTime(bag: OpenBag, context: ItemContext): Promise<CheckedItemTime> {
  const { item, roots } = context;
  const before = await beforeToken(bag, context);
  const after = afterTokens(bag, context);
  const tokens = [...before, ...after];
  const checked: CheckedToken[] = [];
  for (const token of tokens) checked.push(await checkToken(bag, context, token));
  const findings = checked.flatMap((one) => one.finding ?? []);
  const folder = itemPath(item.number, stampFiles.folder);
  const claimed = new Set(tokens.map(({ path }) => path));
  const others = (context.stamps.get(folder) ?? []).filter((path) => !claimed.has(path));
  findings.push(...others.map((path) => finding('time-stamps', 'file-unlisted', path)));
  if (after.length === 0 && roots.size > 0)
    findings.push(finding('time-stamps', 'item-not-stamped', itemPath(item.number, '')));
  const stamps = checked.map((one) => one.stamp);
  const [first] = stamps.slice(0, before.length);
  const crossed = stamps.slice(before.length).some((stamp) => isBefore(stamp, first));
  if (crossed) findings.push(finding('time-stamps', 'times-crossed', folder));
  return { findings, good: stamps.filter((stamp) => stamp !== null).length };
}

/** The token that the record names: over its stated text, or over an entry of the log. */
async function beforeToken(bag: OpenBag, { item, log }: ItemContext): Promise<Token[]> {
  const bytes = await bag.read(itemPath(item.number, itemFiles.record));
  const value = bytes && canonicalObject(bytes);
  const named = value && isItemRecord(value) ? value.trustedTime?.before : null;
  if (!named) return [];
  const { sha256: digest, authority } = named;
  const path = itemPath(item.number, stampFiles.before);
  return [{ path, sha256: digest, authority, imprint: await coveredBy(named, log) }];
}

async function coveredBy({ covers, imprint }: ReadEarlierStamp, { known }: IndexedLog) {
  const isRight = covers === null ? known.has(imprint) : (await sha256Of(utf8(covers))) === imprint;
  return isRight ? imprint : null;
}

/** The tokens that the log says were received over the item's entry, wherever among the names they are. */
function afterTokens(bag: OpenBag, { item, log }: ItemContext): Token[] {
  const own = log.byItem.get(item.item) ?? [];
  const acquired = own.find(({ record }) => record === item.record);
  const stamped = own.filter(({ action }) => action === 'time-stamped');
  const free = new Set(stamped.map((_, index) => itemPath(item.number, afterFile(index))));
  const places = Map.groupBy(free, (path) => bag.files.get(path)?.sha256);
  const found = stamped.map((entry) => {
    const path = places.get(stampDetail(entry).token)?.shift();
    if (path !== undefined) free.delete(path);
    return path;
  });
  // What is not there has one of the names that are left.
  const left = [...free];
  return stamped.map((entry, index) => {
    const { token: sha256, authority } = stampDetail(entry);
    const path = found[index] ?? left.shift() ?? '';
    return { path, sha256, authority, imprint: coveredEntry(entry, acquired, log) };
  });
}

function stampDetail({ detail }: CustodyEntry): Record<'token' | 'authority' | 'imprint', string> {
  const text = (name: string) => String(detail?.[name]);
  return { token: text('token'), authority: text('authority'), imprint: text('imprint') };
}

function coveredEntry(
  entry: CustodyEntry,
  acquired: CustodyEntry | undefined,
  { digests }: IndexedLog,
): string | null {
  const digest = digests.get(acquired?.seq ?? 0);
  const isRight = entry.detail?.['entry'] === acquired?.seq;
  return isRight && digest !== undefined && digest === stampDetail(entry).imprint ? digest : null;
}

type CheckedToken = { finding: Finding; stamp: null } | { finding: null; stamp: Stamp };

async function checkToken(
  bag: OpenBag,
  { item, roots, damage }: ItemContext,
  { path, sha256: expected, imprint, authority }: Token,
): Promise<CheckedToken> {
  const wrong = (code: FindingCode): CheckedToken => ({
    finding: finding('time-stamps', code, path),
    stamp: null,
  });
  const file = bag.files.get(path);
  if (!file) {
    const name = path.slice(itemPath(item.number, '').length);
    const known = damage.has(damageKey(item.item, name));
    return wrong(known ? 'damaged-before-export' : 'file-missing');
  }
  if (file.sha256 !== expected) return wrong('token-differs');
  if (imprint === null) return wrong('covers-differs');
  const reply: Bytes = (await bag.read(path)) ?? new Uint8Array();
  const own = roots.get(authority) ?? [];
  const verdict = await checkReply(reply, { imprint, nonce: null, roots: own });
  return verdict.ok ? { finding: null, stamp: verdict.stamp } : wrong(`stamp-${verdict.code}`);
}

/** Whether a token is surely older than the one that should be before it. */
function isBefore(after: Stamp | null | undefined, before: Stamp | null | undefined): boolean {
  if (!after || !before) return false;
  const margin = marginOf(after) + marginOf(before);
  return new Date(after.time).getTime() + margin < new Date(before.time).getTime();
}

function marginOf({ accuracyMs, wholeSecond }: Stamp): number {
  return (accuracyMs ?? 1000) + (wholeSecond ? 1000 : 0);
}
