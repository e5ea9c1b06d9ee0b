import { type Bytes, utf8 } from '../base/bytes.ts';
import { tagLines } from '../bag/parse-manifest.ts';
import { sha256 } from '../crypto/hash.ts';
import type { CustodyEntry } from '../evidence/custody.ts';
import { canonicalObject } from './canonical-record.ts';
import type { Finding } from './finding.ts';
import { finding, type FindingCode } from './finding-codes.ts';
import { layout } from './layout.ts';
import { needed, type OpenBag } from './open-bag.ts';
import { isCustodyEntry } from './read-records.ts';

/** Where the check of a log stands. */
interface Place {
  line: number;
  digest: string | null;
  before: CustodyEntry | null;
}

/** The entries of a log, and the digest of each line by its number. */
export interface DigestedLog {
  entries: CustodyEntry[];
  digests: ReadonlyMap<number, string>;
}

/** Checks the custody log line by line: form, order, links, and the clock. */
export async function checkCustodyLog(
  bag: OpenBag,
): Promise<DigestedLog & { findings: Finding[] }> {
  const { bytes, findings } = await needed(bag, 'custody-log', layout.custodyLog);
  const entries: CustodyEntry[] = [];
  const digests = new Map<number, string>();
  if (!bytes) return { findings, entries, digests };
  const lines = tagLines(bytes);
  if (!lines || lines.length === 0)
    return { findings: [finding('custody-log', 'not-text', layout.custodyLog)], entries, digests };
  let place: Place = { line: 1, digest: null, before: null };
  for (const line of lines.map(utf8)) {
    const entry = entryOf(line);
    findings.push(...lineFindings(entry, place));
    if (entry) entries.push(entry);
    const digest = await sha256(line);
    digests.set(place.line, digest);
    place = { line: place.line + 1, digest, before: entry };
  }
  return { findings, entries, digests };
}

function entryOf(line: Bytes): CustodyEntry | null {
  const value = canonicalObject(line);
  return value && isCustodyEntry(value) ? value : null;
}

function lineFindings(entry: CustodyEntry | null, { line, digest, before }: Place): Finding[] {
  const found = (code: FindingCode) => finding('custody-log', code, layout.custodyLog, { line });
  if (!entry) return [found('entry-malformed')];
  const findings: Finding[] = [];
  if (entry.seq !== line) findings.push(found('sequence-broken'));
  if (entry.prev !== digest) findings.push(found('link-broken'));
  if ((entry.action === 'case-opened') !== (line === 1)) findings.push(found('not-opened-first'));
  if (before && entry.at < before.at) findings.push(found('clock-went-back'));
  return findings;
}
