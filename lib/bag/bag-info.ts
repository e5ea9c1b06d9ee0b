import { type Bytes, utf8 } from '../base/bytes.ts';

/** What `bag-info.txt` says (RFC 8493, 2.2.2), as reserved labels. */
export interface BagInfo {
  /** `yyyy-mm-dd`. */
  baggingDate: string;
  /** Code of the case. */
  externalIdentifier: string;
  /** SHA-256 of the signing key's SubjectPublicKeyInfo. */
  internalSenderIdentifier: string;
  softwareAgent: string;
  /** Bytes and number of the files under `data/`. */
  octets: number;
  streams: number;
  /** One bag of several; absent for a single one. */
  group?: { identifier: string; number: number; count: number };
}

/** `bag-info.txt`: a label a line, in a fixed order. */
export function bagInfo(info: BagInfo): Bytes {
  const fields: [label: string, value: string][] = [
    ['Bagging-Date', info.baggingDate],
    ['External-Identifier', info.externalIdentifier],
    ['Internal-Sender-Identifier', info.internalSenderIdentifier],
    ['Bag-Software-Agent', info.softwareAgent],
    ['Payload-Oxum', `${info.octets}.${info.streams}`],
    ['Bag-Size', readableSize(info.octets)],
    ...groupFields(info.group),
  ];
  return utf8(fields.map(([label, value]) => `${label}: ${value}\n`).join(''));
}

function groupFields(group: BagInfo['group']): [string, string][] {
  if (!group) return [];
  return [
    ['Bag-Group-Identifier', group.identifier],
    ['Bag-Count', `${group.number} of ${group.count}`],
  ];
}

function readableSize(octets: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, octets)) / 3));
  return `${(octets / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
}
