import type { Acquisition } from '../evidence/acquisition.ts';
import type { StampReason } from '../base/stamp-reason.ts';
import type { CustodyEntry } from '../evidence/custody.ts';
import type { EarlierStamp, StampFacts } from '../evidence/stamp.ts';
import type { CaseRecord } from './case-record.ts';
import type { Identifier } from './identifier.ts';

/** One exhibit as the report shows it. */
export interface Exhibit {
  number: number;
  item: string;
  /** null when the record is damaged. */
  record: Acquisition | null;
  /** SHA-256 of the record. */
  digest: string;
  /** Names of files that are damaged and not in the bundle. */
  damaged: string[];
  /** Path of its blurred preview, or null without one. */
  preview: string | null;
  identifiers: Identifier[];
  time: ExhibitTime;
}

/** What authorities say of an exhibit's time. */
export interface ExhibitTime {
  /** The token before it, as its record names it. */
  before: (EarlierStamp & { facts: StampFacts }) | null;
  after: { path: string; facts: StampFacts; entry: number }[];
  /** Stamps that were asked for and are not there. */
  open: { authority: string; state: 'pending' | 'refused'; reason: StampReason | null }[];
}

/** No authority says anything. */
export const noTime: ExhibitTime = { before: null, after: [], open: [] };

/** All a report says, before any language or layout. */
export interface Report {
  caseRecord: CaseRecord;
  sealCode: string;
  exhibits: Exhibit[];
  log: CustodyEntry[];
}

/** Number and time of the first and the last exhibit; null for none. */
export function periodOf(exhibits: readonly Exhibit[]): { from: string; to: string } | null {
  const times = exhibits.flatMap(({ record }) => (record ? [record.startedAt] : [])).sort();
  const [from] = times;
  const to = times.at(-1);
  return from && to ? { from, to } : null;
}

/** Host names of the exhibits, each once, in order of appearance. */
export function sitesOf(exhibits: readonly Exhibit[]): string[] {
  const hosts = exhibits.flatMap(({ identifiers }) => identifiers.map(({ platform }) => platform));
  return [...new Set(hosts)].filter((host) => host !== '');
}
