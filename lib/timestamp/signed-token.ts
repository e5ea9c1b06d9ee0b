import { type Bytes, concat, sameBytes } from '../base/bytes.ts';
import { childrenOf, type DerNode, naturalOf, oidOf, sequenceOf, tag, typed } from './der-read.ts';
import { oid } from './oid.ts';
import { demand } from './refusal.ts';
import { hashOf, type HashName } from './signature-check.ts';
import { readX509, type X509 } from './x509-read.ts';

/** A time-stamp token taken apart: CMS SignedData (RFC 5652, 5) with one signer. Read, not checked. */
export interface SignedToken {
  /** The TSTInfo, DER. */
  content: Bytes;
  certificates: X509[];
  /** The certificate whose issuer and number the signer names; null when it is not among them. */
  signer: X509 | null;
  digest: HashName;
  attributes: SignedAttributeValues;
  /** What the signature covers: the attributes as a SET OF. */
  signed: Bytes;
  algorithm: DerNode;
  signature: Bytes;
}

/** Values of the signed attributes, each of which stands there once with one value. */
export type SignedAttributeValues = ReadonlyMap<string, DerNode>;

/** Reads a TimeStampToken. @throws Refusal `reply-malformed`. */
export function readToken(token: DerNode): SignedToken {
  const [type, wrapped, ...more] = sequenceOf(token);
  demand(oidOf(type) === oid.signedData && more.length === 0);
  const [signedData, ...others] = childrenOf(typed(wrapped, tag.context(0)));
  demand(others.length === 0);
  const [version, digests, content, ...rest] = sequenceOf(signedData);
  // Content that is not plain data makes it version 3 (RFC 5652, 5.1).
  demand(naturalOf(version) === 3n);
  const certificates = certificatesOf(rest);
  const [signerInfo, ...signers] = childrenOf(typed(rest.at(-1), tag.set));
  demand(signers.length === 0);
  const signer = signerOf(signerInfo, certificates);
  const stated = childrenOf(typed(digests, tag.set)).map(hashOf);
  demand(stated.includes(signer.digest));
  return { content: contentOf(content), certificates, ...signer };
}

function contentOf(node: DerNode | undefined): Bytes {
  const [type, wrapped] = sequenceOf(node);
  demand(oidOf(type) === oid.tstInfo);
  const [octets, ...more] = childrenOf(typed(wrapped, tag.context(0)));
  demand(more.length === 0);
  return typed(octets, tag.octets).contents;
}

/** Bounds the work that a hostile reply can ask for; chains have three or four certificates. */
const mostCertificates = 10;

function certificatesOf(rest: readonly DerNode[]): X509[] {
  const places = rest.map((node) => [tag.context(0), tag.context(1), tag.set].indexOf(node.tag));
  demand(places.every((place, index) => place > (places[index - 1] ?? -1)));
  const set = rest.find((node) => node.tag === tag.context(0));
  // Other kinds of certificates (attribute certificates) have tags of their own.
  const plain = set ? childrenOf(set).filter((node) => node.tag === tag.sequence) : [];
  demand(plain.length <= mostCertificates);
  return plain.map(({ der }) => readX509(der));
}

type Signer = Omit<SignedToken, 'content' | 'certificates'>;

function signerOf(node: DerNode | undefined, certificates: readonly X509[]): Signer {
  const [version, id, digest, attributes, algorithm, signature, ...rest] = sequenceOf(node);
  // Version 1 names the certificate by issuer and number (RFC 5652, 5.3); [1] is what nobody signed.
  demand(naturalOf(version) === 1n && algorithm);
  demand(rest.length === 0 || (rest.length === 1 && rest[0]?.tag === tag.context(1)));
  const hash = hashOf(digest);
  demand(hash, 'signature-wrong');
  const set = typed(attributes, tag.context(0));
  return {
    signer: namedBy(id, certificates),
    digest: hash,
    attributes: attributeValues(childrenOf(set)),
    // In the file the SET OF is tagged [0] IMPLICIT; what is signed is the SET OF itself (5.4).
    signed: concat(Uint8Array.of(tag.set), set.der.subarray(1)),
    algorithm,
    signature: typed(signature, tag.octets).contents,
  };
}

function namedBy(id: DerNode | undefined, certificates: readonly X509[]): X509 | null {
  const [issuer, serial] = sequenceOf(id);
  const number = naturalOf(serial);
  demand(issuer);
  const isNamed = (one: X509) => one.serial === number && sameBytes(one.issuer, issuer.der);
  return certificates.find(isNamed) ?? null;
}

function attributeValues(nodes: readonly DerNode[]): SignedAttributeValues {
  const values = new Map<string, DerNode>();
  for (const node of nodes) {
    const [type, set, ...more] = sequenceOf(node);
    const [value, ...others] = childrenOf(typed(set, tag.set));
    const id = oidOf(type);
    demand(value && more.length === 0 && others.length === 0 && !values.has(id));
    values.set(id, value);
  }
  return values;
}
