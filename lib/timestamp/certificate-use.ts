import { naturalOf, oidOf, readDer, sequenceOf, tag, typed } from './der-read.ts';
import { oid } from './oid.ts';
import { demand } from './refusal.ts';
import type { X509 } from './x509-read.ts';

/** Extensions whose meaning is checked here, or that only narrow what a policy says. */
const understood: readonly string[] = [
  oid.basicConstraints,
  oid.keyUsage,
  oid.extendedKeyUsage,
  oid.certificatePolicies,
  oid.subjectKeyIdentifier,
];

/** Bits of a KeyUsage (RFC 5280, 4.2.1.3), in the first octet of its string. */
const usage = { digitalSignature: 0x80, nonRepudiation: 0x40, keyCertSign: 0x04 } as const;

/**
 * Checks that a certificate is for time-stamping and nothing else (RFC 3161, 2.3).
 * @throws Refusal `usage-wrong`, `usage-not-critical`, `reply-malformed`.
 */
export function checkStampingUse(certificate: X509): void {
  const extension = certificate.extensions.get(oid.extendedKeyUsage);
  const purposes = purposesOf(certificate);
  demand(extension && purposes?.length === 1 && purposes[0] === oid.timeStamping, 'usage-wrong');
  demand(extension.critical, 'usage-not-critical');
  const bits = keyUsageOf(certificate) ?? usage.digitalSignature;
  demand((bits & (usage.digitalSignature | usage.nonRepudiation)) !== 0, 'usage-wrong');
  demand(allUnderstood(certificate), 'usage-wrong');
}

/**
 * Whether a certificate may issue others, with so many between it and the last one.
 * @throws Refusal `reply-malformed`.
 */
export function mayIssue(certificate: X509, between: number): boolean {
  const constraints = certificate.extensions.get(oid.basicConstraints);
  if (!constraints || !allUnderstood(certificate)) return false;
  const [authority, length] = sequenceOf(readDer(constraints.value));
  const isAuthority = authority?.tag === tag.boolean && authority.contents[0] === 0xff;
  if (!isAuthority || (length && naturalOf(length) < BigInt(between))) return false;
  const purposes = purposesOf(certificate) ?? [oid.anyExtendedKeyUsage];
  const forStamps = [oid.timeStamping, oid.anyExtendedKeyUsage].some((id) => purposes.includes(id));
  return forStamps && ((keyUsageOf(certificate) ?? usage.keyCertSign) & usage.keyCertSign) !== 0;
}

// A critical extension that is not understood makes a certificate unusable (RFC 5280, 4.2).
function allUnderstood({ extensions }: X509): boolean {
  return [...extensions].every(([id, { critical }]) => !critical || understood.includes(id));
}

function purposesOf({ extensions }: X509): string[] | null {
  const extension = extensions.get(oid.extendedKeyUsage);
  return extension ? sequenceOf(readDer(extension.value)).map(oidOf) : null;
}

function keyUsageOf({ extensions }: X509): number | null {
  const extension = extensions.get(oid.keyUsage);
  if (!extension) return null;
  const [unused = 0, first = 0] = typed(readDer(extension.value), tag.bits).contents;
  demand(unused <= 7);
  return first;
}
