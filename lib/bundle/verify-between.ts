import type { Finding } from './finding.ts';
import { finding, type FindingCode } from './finding-codes.ts';
import type { Verified } from './verify.ts';
import type { Inside } from './verify-inside.ts';

/** A bundle that could be opened, with what says to which others it belongs. */
interface Part {
  of: Verified;
  name: string;
  sealCode: string;
  inside: Inside;
  code: string;
  group: string;
  number: number;
  count: number;
}

/** What is wrong between bundles, and those of which no volume is missing. */
export interface Compared {
  findings: Finding[];
  complete: ReadonlySet<Verified>;
}

/**
 * Compares bundles with each other: the volumes of one bundle must be complete, of one key, with one
 * list of items and one log; the logs of several bundles of a case must continue each other.
 */
export function checkBetween(verified: readonly Verified[]): Compared {
  if (verified.length < 2) return { findings: [], complete: new Set() };
  const parts = verified.flatMap(partOf);
  const groups = Map.groupBy(parts, ({ code, group }) => `${code} ${group}`);
  const cases = Map.groupBy(parts, ({ code }) => code);
  const findings = [
    ...[...groups.values()].flatMap(groupFindings),
    ...foreignFindings(groups),
    ...[...cases.values()].flatMap((own) => forkFindings(oneOfEach(own))),
  ];
  const whole = [...groups.values()].filter(isComplete).flat();
  return { findings, complete: new Set(whole.map(({ of }) => of)) };
}

/** Whether every volume is there. */
function isComplete(parts: readonly Part[]): boolean {
  const numbers = new Set(parts.map(({ number }) => number));
  return parts.every(({ count }) => count === numbers.size);
}

function partOf(of: Verified): Part[] {
  const { verdict, inside } = of;
  const record = inside?.caseRecord;
  if (!record) return [];
  const { code, volume } = record;
  const name = verdict.name ?? inside.expectedTop ?? '';
  const group = inside.info.get('Bag-Group-Identifier') ?? inside.expectedTop ?? '';
  return [{ of, name, sealCode: verdict.sealCode ?? '', inside, code, group, ...volume }];
}

function groupFindings(parts: readonly Part[]): Finding[] {
  const [first, ...others] = parts;
  if (!first) return [];
  const differs = (code: FindingCode, of: (part: Part) => string | undefined): Finding[] =>
    others
      .filter((part) => of(part) !== of(first))
      .map((part) => finding('volumes', code, null, { one: first.name, other: part.name }));
  return [
    ...repeatedFindings(parts),
    ...missingFindings(first, parts),
    ...differs('volume-signer-differs', ({ inside }) => inside.signer?.fingerprint),
    ...differs('volume-items-differ', ({ inside }) => JSON.stringify(inside.caseRecord?.items)),
    ...differs('volume-log-differs', ({ inside }) => lastOf(inside)),
  ];
}

/** The digest of the last line, which covers every line before it. */
function lastOf({ log }: Inside): string | undefined {
  return log.digests.get(log.digests.size);
}

function repeatedFindings(parts: readonly Part[]): Finding[] {
  const byNumber = Map.groupBy(parts, ({ number }) => number);
  return [...byNumber].flatMap(([number, [first, ...others]]) =>
    others.map((part) => {
      const same = part.sealCode === first?.sealCode;
      const code = same ? 'volume-repeated' : 'volume-conflict';
      const detail = { volume: number, one: first?.name ?? '', other: part.name };
      return finding('volumes', code, null, detail);
    }),
  );
}

// A record may claim millions of volumes: as many as were given, and a few more, are looked for.
function missingFindings({ count }: Part, parts: readonly Part[]): Finding[] {
  const present = new Set(parts.map(({ number }) => number));
  const most = Math.min(count, 1000);
  const missing = Array.from({ length: most }, (_, index) => index + 1).filter(
    (number) => !present.has(number),
  );
  return missing.map((number) =>
    finding('volumes', 'volume-missing', null, { volume: number, of: count }),
  );
}

/** Several whole bundles may be given at once; a volume of something else is worth a word. */
function foreignFindings(groups: ReadonlyMap<string, readonly Part[]>): Finding[] {
  if (![...groups.values()].flat().some(({ count }) => count > 1)) return [];
  const [, ...others] = [...groups.values()].toSorted((a, b) => b.length - a.length);
  return others.flat().map(({ name }) => finding('volumes', 'volume-foreign', null, { name }));
}

function oneOfEach(parts: readonly Part[]): Part[] {
  return [...new Map(parts.map((part) => [part.group, part])).values()];
}

/** A later export of a case holds all lines of an earlier one. */
function forkFindings(parts: readonly Part[]): Finding[] {
  const logs = parts.map(({ name, inside }) => ({ name, digests: inside.log.digests }));
  const ordered = logs.toSorted((a, b) => a.digests.size - b.digests.size);
  return ordered.slice(1).flatMap((longer, index) => {
    const shorter = ordered[index];
    if (!shorter || shorter.digests.size === 0) return [];
    const { size } = shorter.digests;
    const same = shorter.digests.get(size) === longer.digests.get(size);
    const detail = { one: shorter.name, other: longer.name };
    return same ? [] : [finding('volumes', 'log-forked', null, detail)];
  });
}
