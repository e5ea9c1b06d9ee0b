import { type RefusalCode, refusalCodes } from '../base/stamp-reason.ts';
import type { Check, Detail, Finding, Level } from './finding.ts';

/** What is wrong with a time-stamp token: the reasons for which a reply is refused. */
export type StampCode = `stamp-${RefusalCode}`;

const stampLevels = Object.fromEntries(
  refusalCodes.map((code) => [`stamp-${code}`, 'error'] as const),
) as Record<StampCode, 'error'>;

/** Every code a verdict can hold, and how much it weighs. Each has a text in each language. */
export const findingLevels = {
  /** The layer was checked and nothing is wrong with it. */
  checked: 'ok',
  /** No seal code was given to compare with. */
  'not-compared': 'ok',
  'not-a-zip': 'error',
  truncated: 'error',
  'directory-damaged': 'error',
  'read-failed': 'error',
  'bytes-after-end': 'error',
  'header-differs': 'error',
  'header-not-allowed': 'error',
  encrypted: 'error',
  'method-unsupported': 'error',
  'entry-not-a-file': 'error',
  gap: 'error',
  overlap: 'error',
  'name-not-allowed': 'error',
  'name-repeated': 'error',
  'top-folder-differs': 'error',
  'crc-differs': 'error',
  'file-renamed': 'note',
  'file-missing': 'error',
  'file-unreadable': 'error',
  'file-unlisted': 'error',
  'file-unknown': 'note',
  'digest-differs': 'error',
  'size-differs': 'error',
  'declaration-differs': 'error',
  'not-text': 'error',
  'line-malformed': 'error',
  'path-repeated': 'error',
  'path-not-allowed': 'error',
  'label-missing': 'error',
  'label-repeated': 'error',
  'label-unknown': 'note',
  'value-malformed': 'error',
  'oxum-differs': 'error',
  'folder-name-differs': 'error',
  'seal-code-differs': 'error',
  'signature-malformed': 'error',
  'signature-wrong': 'error',
  'content-differs': 'error',
  'certificate-malformed': 'error',
  'certificate-differs': 'error',
  'signer-differs': 'error',
  'entry-malformed': 'error',
  'sequence-broken': 'error',
  'link-broken': 'error',
  'not-opened-first': 'error',
  'clock-went-back': 'note',
  'record-malformed': 'error',
  'record-differs': 'error',
  'format-unknown': 'error',
  'code-differs': 'error',
  'opening-differs': 'error',
  'items-differ': 'error',
  'deleted-differs': 'error',
  'item-repeated': 'error',
  'item-unknown': 'error',
  'item-differs': 'error',
  /** Missing on purpose, by the log: the case is facts only. */
  'picture-withheld': 'note',
  'damaged-before-export': 'warning',
  'without-record': 'warning',
  'volume-differs': 'error',
  'group-differs': 'error',
  'items-elsewhere': 'note',
  /** The reporter chose to leave an item out, and the case record says so. */
  'item-left-out': 'note',
  'more-findings': 'error',
  /** Deflated, other dates, folders or extra fields: what other programs do to a ZIP. */
  'packed-again': 'note',
  unpacked: 'note',
  /** `.DS_Store` and the like: not evidence, and harmless. */
  'system-file': 'warning',
  'not-a-bag': 'error',
  'too-many-files': 'error',
  'inflates-too-much': 'error',
  'deflate-damaged': 'error',
  'record-too-large': 'error',
  'seal-code-partly': 'note',
  'seal-code-malformed': 'warning',
  'seal-code-short': 'warning',
  'seal-code-unmatched': 'error',
  'volume-missing': 'warning',
  'volume-repeated': 'note',
  'volume-conflict': 'error',
  'volume-foreign': 'warning',
  'volume-signer-differs': 'error',
  'volume-items-differ': 'error',
  'volume-log-differs': 'error',
  'log-forked': 'error',
  'report-not-recognised': 'note',
  'report-code-differs': 'error',
  'report-key-differs': 'error',
  'report-items-differ': 'error',
  'report-digest-differs': 'error',
  'report-file-unlisted': 'note',
  /** Trusted time was off: there is nothing to check. */
  'no-time-stamps': 'ok',
  /** Time stamps were asked for, and this has none. */
  'item-not-stamped': 'note',
  'signature-not-stamped': 'note',
  /** The authority is not one that this verifier knows: who it is, is for the reader to judge. */
  'authority-unknown': 'note',
  'authority-differs': 'error',
  'token-differs': 'error',
  'covers-differs': 'error',
  'times-crossed': 'error',
  ...stampLevels,
} as const satisfies Record<string, Level>;

export type FindingCode = keyof typeof findingLevels;

/** A finding with the weight that belongs to its code. Long texts of the file are cut. */
export function finding(
  check: Check,
  code: FindingCode,
  path: string | null = null,
  detail?: Detail,
): Finding {
  const made: Finding = { check, level: findingLevels[code], path: path && cut(path), code };
  if (!detail) return made;
  const entries = Object.entries(detail).map(([name, value]) => [name, cut(value)] as const);
  return { ...made, detail: Object.fromEntries(entries) };
}

function cut<T extends string | number>(value: T): T | string {
  return typeof value === 'string' ? value.slice(0, 300) : value;
}
