import type { Bytes } from '../base/bytes.ts';
import { checkReply } from '../timestamp/check-reply.ts';
import type { CustodyEntry } from '../evidence/custody.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding-codes.ts';
import { layout, refusedPath, signatureStamps } from './layout.ts';
import type { OpenBag } from './open-bag.ts';
import type { ReadCaseRecord } from './read-records.ts';
import type { DigestedLog } from './verify-custody-log.ts';
import { readAuthorities, type Roots } from './verify-authorities.ts';
import { damageOf } from './verify-items.ts';
import { checkItemTime } from './verify-item-time.ts';

/** What was found of the time stamps. */
export interface CheckedTime {
  findings: Finding[];
  /** Time of the stamp over the signature; null without one that holds. */
  signature: string | null;
  /** Stamps that hold. */
  good: number;
}

/** Nothing can be said without a case record. */
export const noTimeStamps: CheckedTime = { findings: [], signature: null, good: 0 };

/**
 * Checks every time stamp: over the items, from below and from above, and over the signature. What
 * has none is said. Revocation of certificates is not checked: that needs the network.
 */
export async function checkTimeStamps(
  bag: OpenBag,
  { items, volume, authorities = [] }: ReadCaseRecord,
  log: DigestedLog,
): Promise<CheckedTime> {
  const { findings, roots } = await readAuthorities(bag, authorities);
  const checked: CheckedTime = { findings, signature: null, good: 0 };
  const damage = damageOf(log.entries);
  for (const item of items.filter((one) => one.volume === volume.number)) {
    const time = await checkItemTime(bag, { item, log, roots, damage });
    checked.findings.push(...time.findings);
    checked.good += time.good;
  }
  await checkSignatureStamps(bag, roots, checked);
  checked.findings.push(...strayRefusals(bag, log.entries));
  const nothing = authorities.length === 0 && checked.findings.length === 0;
  if (nothing) checked.findings.push(finding('time-stamps', 'no-time-stamps'));
  return checked;
}

async function checkSignatureStamps(
  bag: OpenBag,
  roots: Roots,
  checked: CheckedTime,
): Promise<void> {
  const imprint = bag.files.get(layout.signature)?.sha256 ?? '';
  const all = [...roots.values()].flat();
  const present = signatureStamps.filter((path) => bag.files.has(path));
  for (const path of present) {
    const verdict = await checkReply(await bytesOf(bag, path), {
      imprint,
      nonce: null,
      roots: all,
    });
    if (verdict.ok) {
      checked.good++;
      checked.signature ??= verdict.stamp.time;
    } else checked.findings.push(finding('time-stamps', `stamp-${verdict.code}`, path));
  }
  if (present.length === 0 && roots.size > 0)
    checked.findings.push(finding('time-stamps', 'signature-not-stamped', layout.signature));
}

/** Bytes of a file; none when it cannot be read. */
export async function bytesOf(bag: OpenBag, path: string): Promise<Bytes> {
  return (await bag.read(path)) ?? new Uint8Array();
}

/** Refused replies that the log does not name. */
function strayRefusals({ files }: OpenBag, entries: readonly CustodyEntry[]): Finding[] {
  const refused = entries.filter(({ action }) => action === 'time-stamp-refused');
  const named = new Set(refused.map(({ detail }) => String(detail?.['reply'])));
  return [...files.values()]
    .filter(({ path }) => path.startsWith(layout.refusedFolder))
    .filter(({ path, sha256 }) => !named.has(sha256) || path !== refusedPath(sha256))
    .map(({ path }) => finding('time-stamps', 'file-unlisted', path));
}
