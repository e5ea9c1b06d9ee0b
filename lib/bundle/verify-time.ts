import { type Bytes, sameBytes } from '../base/bytes.ts';
import { type Authority, builtInAuthorities } from '../timestamp/authorities.ts';
import { checkReply } from '../timestamp/check-reply.ts';
import type { CustodyEntry } from '../evidence/custody.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding-codes.ts';
import { layout, refusedPath, signatureStamps } from './layout.ts';
import type { OpenBag } from './open-bag.ts';
import type { ReadCaseRecord } from './read-records.ts';
import type { StampingAuthority } from './verdict.ts';
import type { DigestedLog } from './verify-custody-log.ts';
import { readAuthorities, type ReadAuthorities, type Roots } from './verify-authorities.ts';
import { damageOf } from './verify-items.ts';
import { checkItemTime, indexed, stampFilesByItem } from './verify-item-time.ts';

/** What was found of the time stamps. */
export interface CheckedTime {
  findings: Finding[];
  /** The stamp over the signature; null without one that holds. */
  signature: { at: string; by: StampingAuthority | null } | null;
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
  signal?: AbortSignal,
): Promise<CheckedTime> {
  const read = await readAuthorities(bag, authorities);
  const { findings, roots } = read;
  const checked: CheckedTime = { findings, signature: null, good: 0 };
  const damage = damageOf(log.entries);
  const context = { roots, damage, log: indexed(log), stamps: stampFilesByItem(bag) };
  for (const item of items.filter((one) => one.volume === volume.number)) {
    signal?.throwIfAborted();
    const time = await checkItemTime(bag, { item, ...context });
    checked.findings.push(...time.findings);
    checked.good += time.good;
  }
  const by = (id: string) => authorities.find((one) => one.id === id)?.name ?? id;
  await checkSignatureStamps(bag, read, checked, by);
  checked.findings.push(...strayRefusals(bag, log.entries));
  const nothing = authorities.length === 0 && checked.findings.length === 0;
  if (nothing) checked.findings.push(finding('time-stamps', 'no-time-stamps'));
  return checked;
}

async function checkSignatureStamps(
  bag: OpenBag,
  { roots, known }: ReadAuthorities,
  checked: CheckedTime,
  nameOf: (id: string) => string,
): Promise<void> {
  const imprint = bag.files.get(layout.signature)?.sha256 ?? '';
  const all = [...roots.values()].flat();
  const present = signatureStamps.filter((path) => bag.files.has(path));
  for (const path of present) {
    const reply = await bytesOf(bag, path);
    const verdict = await checkReply(reply, { imprint, nonce: null, roots: all });
    if (verdict.ok) {
      checked.good++;
      const id = await stamperOf(reply, imprint, roots);
      const isKnown = id !== null && known.has(id);
      // A bundle may call an authority what it likes: the name of a known one comes from here.
      const name = isKnown ? knownName(verdict.stamp.root) : null;
      const by = id === null ? null : { name: name ?? nameOf(id).slice(0, 300), known: isKnown };
      checked.signature ??= { at: verdict.stamp.time, by };
    } else checked.findings.push(finding('time-stamps', `stamp-${verdict.code}`, path));
  }
  if (present.length === 0 && roots.size > 0)
    checked.findings.push(finding('time-stamps', 'signature-not-stamped', layout.signature));
}

/** What this verifier calls the authority with a root; null when it does not know it. */
function knownName(root: Bytes): string | null {
  const isOf = ({ roots }: Authority) => roots.some((own) => sameBytes(own, root));
  return builtInAuthorities.find(isOf)?.name ?? null;
}

/** The authority to whose roots a good reply leads. */
async function stamperOf(reply: Bytes, imprint: string, roots: Roots): Promise<string | null> {
  for (const [id, own] of roots) {
    const verdict = await checkReply(reply, { imprint, nonce: null, roots: own });
    if (verdict.ok) return id;
  }
  return null;
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
