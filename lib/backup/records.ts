import type { FaultCode } from '../base/fault.ts';
import {
  isCount,
  isDigest,
  isListOf,
  isMoment,
  isObject,
  isText,
  isUuid,
} from '../bundle/canonical-record.ts';
import { isBundlePath } from '../bundle/zip-name.ts';
import type { CustodyHead } from '../evidence/custody.ts';
import type { ItemSummary } from '../evidence/summary.ts';
import type { StampFacts } from '../evidence/stamp.ts';

// Every JSON file of a backup is canonical (RFC 8785). What a restore reads of it is checked here,
// field by field: whoever knows the passphrase can write whatever he likes.

/** `backup.json`, the first file. */
export interface BackupRecord {
  format: string;
  /** UTC by the clock of the device that made it. */
  madeAt: string;
  software: string;
  /** Codes of the cases that are in it, in the order in which they were used, the last one last. */
  cases: string[];
}

/** `case.json`. What else is known of a case follows from its log. */
export interface BackupCase {
  code: string;
  /** Where the log ends. */
  head: CustodyHead;
  name: string | null;
  /** Number of the newest item at the last export; 0 for none. */
  exported: number;
}

/** What was wrong with a file of an item before the backup was made. */
export interface BackupDamage {
  file: string;
  fault: FaultCode;
  /** SHA-256 of the bytes that are in the backup all the same; null when there are none. */
  found: string | null;
}

/** `items/0001.json`: what is known of an item besides its own files. */
export interface BackupItem {
  item: string;
  number: number;
  /** SHA-256 of its `item.json`, as in the log. */
  record: string;
  /** What the list shows of it; null when that no longer opened. */
  summary: Omit<ItemSummary, 'number'> | null;
  damage: BackupDamage[];
}

/** A line of `time-stamps.json`: what is known of a reply besides its bytes. */
export interface BackupReply {
  sha256: string;
  authority: string;
  facts: StampFacts | null;
}

/** A line of `authorities.json`: an authority that the reporter added. */
export interface BackupAuthority {
  id: string;
  name: string;
  url: string;
  /** Root certificates, DER in hexadecimal. */
  roots: string[];
}

export function isBackupRecord(value: unknown): value is BackupRecord {
  if (!isObject(value)) return false;
  const { format, madeAt, software, cases } = value;
  return isText(format) && isMoment(madeAt) && isText(software) && isListOf(cases, isCaseCode);
}

function isCaseCode(value: unknown): value is string {
  return isText(value) && /^[0-9a-z]{8}$/.test(value);
}

export function isBackupCase(value: unknown): value is BackupCase {
  if (!isObject(value)) return false;
  const { code, head, name, exported } = value;
  const named = name === null || (isText(name) && name.length <= 200);
  return isCaseCode(code) && isHead(head) && named && isCount(exported);
}

function isHead(value: unknown): value is CustodyHead {
  return isObject(value) && isCount(value['seq'], 1) && isDigest(value['digest']);
}

export function isBackupItem(value: unknown): value is BackupItem {
  if (!isObject(value)) return false;
  const { item, number, record, summary, damage } = value;
  const shown = summary === null || isSummary(summary, item);
  return (
    isUuid(item) && isCount(number, 1) && isDigest(record) && shown && isListOf(damage, isDamage)
  );
}

function isSummary(value: unknown, item: unknown): boolean {
  if (!isObject(value)) return false;
  const { at, address, title, preview, failures } = value;
  const texts = isText(at) && isText(title) && isTextOrNull(address);
  return value['item'] === item && texts && isPreview(preview) && isCount(failures);
}

const longestPreview = 64 * 1024;

function isPreview(value: unknown): boolean {
  if (value === null) return true;
  const picture = /^data:image\/(png|jpeg|webp);base64,[\w+/=]*$/;
  return isText(value) && value.length <= longestPreview && picture.test(value);
}

function isDamage(value: unknown): value is BackupDamage {
  if (!isObject(value)) return false;
  const { file, fault, found } = value;
  return isText(file) && isBundlePath(file) && isText(fault) && (found === null || isDigest(found));
}

export function isBackupReply(value: unknown): value is BackupReply {
  if (!isObject(value)) return false;
  const { sha256, authority, facts } = value;
  return isDigest(sha256) && isAuthorityId(authority) && (facts === null || isFacts(facts));
}

function isFacts(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { time, wholeSecond, accuracyMs, authority, clock } = value;
  const timed = isTime(time) && typeof wholeSecond === 'boolean' && isNumberOrNull(accuracyMs);
  const named = isObject(authority) && isAuthorityId(authority['id']) && isText(authority['name']);
  const read = isObject(clock) && isNumber(clock['aheadMs']) && isNumber(clock['withinMs']);
  return timed && named && typeof authority['qualified'] === 'boolean' && read;
}

export function isBackupAuthority(value: unknown): value is BackupAuthority {
  if (!isObject(value)) return false;
  const { id, name, url, roots } = value;
  const named = isAuthorityId(id) && isText(name) && name.length <= 300;
  return named && isAddress(url) && isListOf(roots, isHex) && roots.length > 0;
}

export function isAuthorityId(value: unknown): value is string {
  return isText(value) && /^[a-z0-9-]{1,80}$/.test(value);
}

// As the extension asks for: https, or this computer itself.
function isAddress(value: unknown): value is string {
  if (!isText(value) || !URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
}

function isHex(value: unknown): value is string {
  return isText(value) && /^([0-9a-f]{2}){1,20000}$/.test(value);
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isTime(value: unknown): boolean {
  return isText(value) && !Number.isNaN(new Date(value).getTime());
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isNumberOrNull(value: unknown): boolean {
  return value === null || isNumber(value);
}
