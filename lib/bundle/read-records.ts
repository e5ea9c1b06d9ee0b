import { type CustodyAction, custodyActions, type CustodyEntry } from '../evidence/custody.ts';
import type { Acquisition, FileRecord } from '../evidence/acquisition.ts';
import type { EarlierStamp } from '../evidence/stamp.ts';
import type { AuthorityRecord, CaseRecord } from './case-record.ts';
import {
  isCount,
  isDigest,
  isListOf,
  isMoment,
  isObject,
  isText,
  isUuid,
  type Unknown,
} from './canonical-record.ts';
import { isLeftOut } from './verify-left-out.ts';
import type { Volume } from './layout.ts';
import { isBundlePath } from './zip-name.ts';

/** What a check uses of an item's record; the rest is signed, and for people to read. */
export type ItemRecord = Pick<Acquisition, 'item' | 'case' | 'files'> & {
  /** Absent in records of version 0.1.0. */
  trustedTime?: { before: ReadEarlierStamp | null };
};

/** The token that a record names, as far as the checks need it. */
export type ReadEarlierStamp = Pick<EarlierStamp, 'sha256' | 'imprint' | 'covers' | 'authority'>;

/** What a check uses of the case record. */
export type ReadCaseRecord = Omit<CaseRecord, 'format' | 'software' | 'limits' | 'authorities'> & {
  /** Absent in bundles of version 0.1.0. */
  authorities?: AuthorityRecord[];
};

/** Whether an object is a case record, as far as the checks need it. */
export function isCaseRecord(value: Unknown): value is Unknown & ReadCaseRecord {
  const { code, openedAt, signer, volume, items, deleted, authorities, leftOut } = value;
  const named = isText(code) && isMoment(openedAt) && isDigest(signer);
  if (authorities !== undefined && !isListOf(authorities, isAuthority)) return false;
  if (leftOut !== undefined && !isListOf(leftOut, isLeftOut)) return false;
  return named && isVolume(volume) && isListOf(items, isListedItem) && isCount(deleted);
}

/** Whether an object is an item's record, as far as the checks need it. */
export function isItemRecord(value: Unknown): value is Unknown & ItemRecord {
  const { item, case: code, files, trustedTime } = value;
  const timed = trustedTime === undefined || isTimeAtCapture(trustedTime);
  return isUuid(item) && isText(code) && isListOf(files, isFileRecord) && timed;
}

function isTimeAtCapture(value: unknown): boolean {
  return isObject(value) && (value['before'] === null || isEarlierStamp(value['before']));
}

function isEarlierStamp(value: unknown): value is ReadEarlierStamp {
  if (!isObject(value)) return false;
  const { sha256, imprint, covers, authority } = value;
  return isDigest(sha256) && isDigest(imprint) && isText(authority) && isTextOrNull(covers);
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isAuthority(value: unknown): value is AuthorityRecord {
  if (!isObject(value)) return false;
  const { id, name, url, qualified, roots } = value;
  const named = isText(id) && /^[a-z0-9-]{1,80}$/.test(id) && isText(name) && isText(url);
  return named && typeof qualified === 'boolean' && isListOf(roots, isDigest);
}

function isVolume(value: unknown): value is Volume {
  if (!isObject(value)) return false;
  const { number, count } = value;
  return isCount(number, 1) && isCount(count, 1) && number <= count;
}

function isListedItem(value: unknown): value is CaseRecord['items'][number] {
  if (!isObject(value)) return false;
  const { number, item, record, volume } = value;
  return isCount(number, 1) && isUuid(item) && isDigest(record) && isCount(volume, 1);
}

function isFileRecord(value: unknown): value is FileRecord {
  if (!isObject(value)) return false;
  const { name, type, size, sha256, derived } = value;
  const described = isText(type) && isCount(size) && isDigest(sha256);
  return isText(name) && isBundlePath(name) && described && typeof derived === 'boolean';
}

const entryKeys = ['seq', 'at', 'action', 'item', 'record', 'detail', 'prev'];

/** Actions that concern one item, and name its record. */
const itemActions: readonly CustodyAction[] = [
  'item-acquired',
  'acquisition-incomplete',
  'item-deleted',
  'integrity-failed',
];

/** Whether an object is an entry of a custody log, with what its action needs and nothing else. */
export function isCustodyEntry(value: Unknown): value is Unknown & CustodyEntry {
  const { seq, at, action, item, record, detail, prev } = value;
  if (Object.keys(value).some((key) => !entryKeys.includes(key))) return false;
  if (!isCount(seq, 1) || !isMoment(at) || !isAction(action)) return false;
  if (prev !== null && !isDigest(prev)) return false;
  if (item !== undefined && !isUuid(item)) return false;
  if (record !== undefined && !isDigest(record)) return false;
  if (detail !== undefined && !isDetail(detail)) return false;
  if (itemActions.includes(action) && !(item && record)) return false;
  return hasItsDetail(action, detail ?? {}) && (action !== 'time-stamped' || item !== undefined);
}

function hasItsDetail(action: CustodyAction, detail: Unknown): boolean {
  if (action === 'case-opened') return isDigest(detail['signer']);
  if (action === 'time-stamped') return isStampDetail(detail);
  return action !== 'integrity-failed' || isText(detail['file']);
}

/** What the log says of a token: which entry it covers, and its own digest. */
function isStampDetail(detail: Unknown): boolean {
  const { entry, imprint, token, authority } = detail;
  return isCount(entry, 1) && isDigest(imprint) && isDigest(token) && isText(authority);
}

function isAction(value: unknown): value is CustodyAction {
  return custodyActions.some((action) => action === value);
}

function isDetail(value: unknown): value is Record<string, string | number> {
  const isPlain = (part: unknown) => typeof part === 'string' || typeof part === 'number';
  return isObject(value) && Object.values(value).every(isPlain);
}
