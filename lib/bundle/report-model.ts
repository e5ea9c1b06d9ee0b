import type { Acquisition } from '../evidence/acquisition.ts';
import type { StampReason } from '../base/stamp-reason.ts';
import type { CustodyEntry } from '../evidence/custody.ts';
import type { EarlierStamp, StampFacts } from '../evidence/stamp.ts';
import type { Statement } from '../evidence/statement.ts';
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
  /** Path of its preview, or null without one. */
  preview: string | null;
  /** The reporter chose to show the preview; otherwise it is blurred. */
  revealed: boolean;
  identifiers: Identifier[];
  time: ExhibitTime;
}

/** What authorities say of an exhibit's time. */
export interface ExhibitTime {
  /** The token before it, as its record names it. */
  before: (EarlierStamp & { facts: StampFacts }) | null;
  after: { path: string; facts: StampFacts; entry: number }[];
  /** Stamps that were asked for and are not there. */
  open: {
    id: string;
    authority: string;
    state: 'pending' | 'refused';
    reason: StampReason | null;
  }[];
}

/** No authority says anything. */
export const noTime: ExhibitTime = { before: null, after: [], open: [] };

/**
 * All a report says, before any language or layout. `reportDocument` makes parts and blocks of it,
 * in words of one language; how those are walked stands in `report-blocks.ts`.
 */
export interface Report {
  caseRecord: CaseRecord;
  /** Empty in a preview before the export: there is nothing to take it of yet. */
  sealCode: string;
  exhibits: Exhibit[];
  /** What the reporter says. */
  statement: Statement;
  /** Whether the annex shows pictures. */
  annex: boolean;
  log: CustodyEntry[];
  /** Authorities, those that stamp the signature of the bundle first. */
  stampers: readonly { id: string }[];
}

/** When the first and the last exhibit were kept, by the clock of the device; null for none. */
export function periodOf(exhibits: readonly Exhibit[]): { from: string; to: string } | null {
  return spanOf(exhibits.flatMap(({ record }) => (record ? [record.startedAt] : [])));
}

/** The first and the last of the times that the pages state for messages (UTC); null for none. */
export function statedPeriod(exhibits: readonly Exhibit[]): { from: string; to: string } | null {
  const posts = exhibits.flatMap(({ record }) => record?.page?.platform?.posts ?? []);
  return spanOf(posts.flatMap(({ time }) => time?.normalised ?? []));
}

function spanOf(times: readonly string[]): { from: string; to: string } | null {
  const sorted = times.toSorted();
  const [from] = sorted;
  const to = sorted.at(-1);
  return from && to ? { from, to } : null;
}

/** Host names of the exhibits, each once, in order of appearance. */
export function sitesOf(exhibits: readonly Exhibit[]): string[] {
  const hosts = exhibits.flatMap(({ identifiers }) => identifiers.map(({ platform }) => platform));
  return [...new Set(hosts)].filter((host) => host !== '');
}
