import { type Bytes, fromUtf8 } from '../base/bytes.ts';
import {
  asciiOf,
  bitsOf,
  booleanOf,
  childrenOf,
  type DerNode,
  naturalOf,
  oidOf,
  readDer,
  sequenceOf,
  tag,
  typed,
} from './der-read.ts';
import { oid } from './oid.ts';
import { demand } from './refusal.ts';

/** An X.509 v3 certificate of anyone (RFC 5280, 4.1). Read, not checked. */
export interface X509 {
  der: Bytes;
  /** TBSCertificate: what the signature covers. */
  toBeSigned: Bytes;
  serial: bigint;
  /** Names as DER: compared byte by byte. */
  issuer: Bytes;
  subject: Bytes;
  notBefore: Date;
  notAfter: Date;
  /** SubjectPublicKeyInfo. */
  spki: DerNode;
  extensions: ReadonlyMap<string, Extension>;
  /** AlgorithmIdentifier of the signature. */
  algorithm: DerNode;
  signature: Bytes;
}

interface Extension {
  critical: boolean;
  /** DER of the value. */
  value: Bytes;
}

/** Reads a certificate. @throws Refusal `reply-malformed` and as `readDer`. */
export function readX509(bytes: Bytes): X509 {
  const [toBeSigned, algorithm, signature, ...more] = sequenceOf(readDer(bytes));
  const [version, serial, inner, issuer, validity, subject, spki, ...rest] = sequenceOf(toBeSigned);
  demand(more.length === 0 && toBeSigned && algorithm && inner && issuer && subject && spki);
  // Version 3 is the number 2; the algorithm stands in the signed part too (RFC 5280, 4.1.1.2).
  demand(naturalOf(childrenOf(typed(version, tag.context(0)))[0]) === 2n);
  demand(sameDer(inner, algorithm));
  const [notBefore, notAfter] = sequenceOf(validity);
  return {
    der: bytes,
    toBeSigned: toBeSigned.der,
    serial: naturalOf(serial),
    issuer: typed(issuer, tag.sequence).der,
    subject: typed(subject, tag.sequence).der,
    notBefore: timeOf(notBefore),
    notAfter: timeOf(notAfter),
    spki: typed(spki, tag.sequence),
    extensions: extensionsOf(rest),
    algorithm,
    signature: bitsOf(signature),
  };
}

function sameDer(a: DerNode, b: DerNode): boolean {
  return a.der.length === b.der.length && a.der.every((byte, index) => byte === b.der[index]);
}

// Before the extensions there may be two unique identifiers, which nobody uses.
function extensionsOf(rest: readonly DerNode[]): ReadonlyMap<string, Extension> {
  const wrapped = rest.find((node) => node.tag === tag.context(3));
  demand(wrapped && rest.at(-1) === wrapped && rest.length <= 3);
  const [list, ...more] = childrenOf(wrapped);
  demand(more.length === 0);
  const entries = sequenceOf(list).map(extensionOf);
  const extensions = new Map(entries);
  demand(extensions.size === entries.length);
  return extensions;
}

function extensionOf(node: DerNode): [id: string, extension: Extension] {
  const parts = sequenceOf(node);
  const [id, flag] = parts;
  const critical = parts.length === 3 && booleanOf(flag);
  demand(parts.length === 2 || parts.length === 3);
  return [oidOf(id), { critical, value: typed(parts.at(-1), tag.octets).contents }];
}

/** A Time (RFC 5280, 4.1.2.5): two digits of the year until 2049, four from then on. */
function timeOf(node: DerNode | undefined): Date {
  demand(node && (node.tag === tag.utcTime || node.tag === tag.generalizedTime));
  const pattern =
    node.tag === tag.utcTime
      ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/
      : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
  const match = pattern.exec(asciiOf(node));
  demand(match);
  const [, year = '', month, day, hours, minutes, seconds] = match;
  const century = year.length === 4 ? '' : Number(year) < 50 ? '20' : '19';
  return momentOf(`${century}${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`);
}

/** A moment from its parts. @throws Refusal `reply-malformed` when there is no such moment. */
export function momentOf(iso: string): Date {
  const moment = new Date(iso);
  demand(!Number.isNaN(moment.getTime()));
  return moment;
}

/** A name for people: the common name, else the organisation, else nothing. */
export function nameOf(name: Bytes): string {
  const attributes = sequenceOf(readDer(name)).flatMap((set) => childrenOf(typed(set, tag.set)));
  const texts = new Map(
    attributes.map((attribute) => {
      const [type, value] = sequenceOf(attribute);
      return [oidOf(type), value ? textOf(value) : ''] as const;
    }),
  );
  return texts.get(oid.commonName) ?? texts.get(oid.organizationName) ?? '';
}

function textOf({ contents }: DerNode): string {
  try {
    return fromUtf8(contents).slice(0, 200);
  } catch {
    return ''; // One of the older string types, beyond ASCII.
  }
}
