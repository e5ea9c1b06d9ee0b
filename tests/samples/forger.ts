import { createHash, createPrivateKey, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Bytes, concat, utf8 } from '../../lib/base/bytes.ts';
import { der } from '../../lib/timestamp/der.ts';
import { childrenOf, naturalOf, readDer } from '../../lib/timestamp/der-read.ts';
import { oid } from '../../lib/timestamp/oid.ts';
import type { Issued, TestAuthority } from './authority.ts';

/** What a forged reply says otherwise than an honest one. Everything else is right, and signed. */
export interface Forgery {
  status?: bigint;
  /** The token is left out. */
  bare?: boolean;
  imprint?: Uint8Array;
  /** Object identifier of the imprint's hash. */
  algorithm?: string;
  nonce?: bigint | null;
  signer?: Issued;
  certificates?: readonly Issued[];
  /** Digest in the ESSCertIDv2; null leaves the attribute out. */
  essDigest?: Uint8Array | null;
  essSerial?: bigint;
  time?: string;
  /** Changes the attributes after they were made and before they are signed. */
  attributes?: (parts: Bytes[]) => Bytes[];
  /** Changes the signature. */
  signature?: (value: Bytes) => Bytes;
}

/** A reply that a dishonest or broken authority could give: well signed, and wrong in one way. */
export function forge(authority: TestAuthority, query: Uint8Array, forgery: Forgery = {}): Bytes {
  const status = der.sequence(der.integer(forgery.status ?? 0n));
  if (forgery.bare) return der.sequence(status);
  const signer = forgery.signer ?? authority.signer;
  const info = tstInfo(query, forgery);
  const shown = forgery.certificates ?? [signer, authority.middle];
  const signedData = der.sequence(
    der.integer(3n),
    der.set(sha256Algorithm),
    der.sequence(der.oid(oid.tstInfo), der.context(0, der.octets(info))),
    der.context(0, ...shown.map(({ certificateFile }) => certificateOf(certificateFile).raw)),
    der.set(signerInfo(info, signer, forgery)),
  );
  return der.sequence(status, der.sequence(der.oid(oid.signedData), der.context(0, signedData)));
}

const sha256Algorithm = der.sequence(der.oid(oid.sha256));

function tstInfo(query: Uint8Array, forgery: Forgery): Bytes {
  const [, imprint, nonce] = childrenOf(readDer(new Uint8Array(query)));
  const [, digest] = childrenOf(imprint!);
  const algorithm = der.sequence(der.oid(forgery.algorithm ?? oid.sha256), der.null());
  const answered = forgery.nonce === undefined ? naturalOf(nonce) : forgery.nonce;
  return der.sequence(
    der.integer(1n),
    der.oid('1.2.3.4.1'),
    der.sequence(algorithm, der.octets(new Uint8Array(forgery.imprint ?? digest!.contents))),
    der.integer(7n),
    generalizedTime(forgery.time ?? now()),
    ...(answered === null ? [] : [der.integer(answered)]),
  );
}

function now(): string {
  return `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}Z`;
}

function generalizedTime(text: string): Bytes {
  return concat(Uint8Array.of(0x18, text.length), utf8(text));
}

function signerInfo(info: Bytes, signer: Issued, forgery: Forgery): Bytes {
  const certificate = certificateOf(signer.certificateFile);
  const made = signedAttributes(info, certificate.raw, forgery);
  const attributes = forgery.attributes?.(made) ?? made;
  const set = der.set(...attributes);
  const key = createPrivateKey(readFileSync(signer.keyFile));
  const value = new Uint8Array(sign('sha256', set, key));
  return der.sequence(
    der.integer(1n),
    der.sequence(certificate.issuer, der.integer(certificate.serial)),
    sha256Algorithm,
    concat(Uint8Array.of(0xa0), set.subarray(1)),
    algorithmOf(key),
    der.octets(forgery.signature?.(value) ?? value),
  );
}

function algorithmOf(key: KeyObject): Bytes {
  if (key.asymmetricKeyType === 'rsa') return der.sequence(der.oid(oid.rsaEncryption), der.null());
  return der.sequence(der.oid(oid.ecdsaWithSha256));
}

function signedAttributes(info: Bytes, certificate: Bytes, forgery: Forgery): Bytes[] {
  const { essDigest, essSerial } = forgery;
  const named = der.octets(new Uint8Array(essDigest ?? digestOf(certificate)));
  const { issuer } = partsOf(certificate);
  const serial = essSerial === undefined ? [] : [issuerSerial(issuer, essSerial)];
  const ess = der.sequence(der.sequence(der.sequence(named, ...serial)));
  return [
    attribute(oid.contentType, der.oid(oid.tstInfo)),
    attribute(oid.messageDigest, der.octets(digestOf(info))),
    ...(essDigest === null ? [] : [attribute(oid.signingCertificateV2, ess)]),
  ];
}

function issuerSerial(issuer: Bytes, serial: bigint): Bytes {
  return der.sequence(der.sequence(der.context(4, issuer)), der.integer(serial));
}

/** A signed attribute (RFC 5652, 5.3) with one value. */
export function attribute(type: string, value: Bytes): Bytes {
  return der.sequence(der.oid(type), der.set(value));
}

function digestOf(bytes: Uint8Array): Bytes {
  return new Uint8Array(createHash('sha256').update(bytes).digest());
}

function certificateOf(file: string): { raw: Bytes; issuer: Bytes; serial: bigint } {
  const raw = new Uint8Array(new X509Certificate(readFileSync(file)).raw);
  return { raw, ...partsOf(raw) };
}

function partsOf(certificate: Bytes): { issuer: Bytes; serial: bigint } {
  const [toBeSigned] = childrenOf(readDer(certificate));
  const [, serial, , issuer] = childrenOf(toBeSigned!);
  return { issuer: issuer!.der, serial: naturalOf(serial) };
}
