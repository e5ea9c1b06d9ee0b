import { type Bytes, sameBytes } from '../base/bytes.ts';
import type { RefusalCode } from '../base/stamp-reason.ts';
import { checkStampingUse } from './certificate-use.ts';
import { rootOf } from './chain.ts';
import { type DerNode, naturalOf, oidOf, readDer, sequenceOf, tag, typed } from './der-read.ts';
import { checkNamedCertificate } from './ess-cert-id.ts';
import { oid } from './oid.ts';
import { demand, Refusal, refuse } from './refusal.ts';
import { checkSignature } from './signature-check.ts';
import { readToken, type SignedToken } from './signed-token.ts';
import { readTstInfo, type TstInfo } from './tst-info.ts';
import { nameOf, readX509, type X509 } from './x509-read.ts';

/** What a reply must answer to. */
export interface Expected {
  /** SHA-256 that was to be stamped, in hexadecimal. */
  imprint: string;
  /** Nonce of the request; null when it is no longer known, as in a bundle. */
  nonce: bigint | null;
  /** Certificates (DER) of the authority's roots. */
  roots: readonly Bytes[];
}

/** What an accepted token says. */
export interface Stamp {
  /** UTC, ISO 8601, with milliseconds. */
  time: string;
  /** The time has no fraction: it may be any moment of that second. */
  wholeSecond: boolean;
  /** As the authority states it; null when it does not. */
  accuracyMs: number | null;
  policy: string;
  /** Hexadecimal. */
  serial: string;
  /** Name in the certificate that signed. Someone else's text. */
  signer: string;
  /** The root it leads to, DER. */
  root: Bytes;
}

export type StampVerdict = { ok: true; stamp: Stamp } | { ok: false; code: RefusalCode };

// Real replies have two to eight kilobytes.
const largest = 64 * 1024;

/**
 * Checks a time-stamp reply (RFC 3161, 2.4.2) as strictly as the standards let us: strict DER,
 * granted, over this digest, answering this request, signed by a certificate for time-stamping
 * alone that the signature names, valid at that time, and leading to the given root.
 * Revocation is not checked. Never throws on a hostile reply.
 */
export async function checkReply(reply: Bytes, expected: Expected): Promise<StampVerdict> {
  try {
    return { ok: true, stamp: await checked(reply, expected) };
  } catch (thrown) {
    if (thrown instanceof Refusal) return { ok: false, code: thrown.code };
    throw thrown;
  }
}

async function checked(reply: Bytes, expected: Expected): Promise<Stamp> {
  const token = readToken(grantedToken(reply));
  const info = readTstInfo(token.content);
  checkInfo(info, expected);
  const certificate = token.signer ?? refuse('certificate-missing');
  await checkNamedCertificate(token.attributes, certificate);
  checkStampingUse(certificate);
  checkValidity(certificate, info.genTime);
  const roots = expected.roots.map(readX509);
  const root = await rootOf(certificate, token.certificates, roots, info.genTime);
  demand(root, 'chain-foreign');
  await checkSigned(token, certificate);
  return {
    time: info.genTime.toISOString(),
    wholeSecond: info.wholeSecond,
    accuracyMs: info.accuracyMs,
    policy: info.policy,
    serial: info.serial.toString(16),
    signer: nameOf(certificate.subject),
    root: root.der,
  };
}

/** The token of a TimeStampResp, if it was granted as asked. */
export function grantedToken(reply: Bytes): DerNode {
  // Before any length is believed: a web page is no reply that was cut short.
  demand(reply.length <= largest && (reply[0] ?? tag.sequence) === tag.sequence);
  const [status, token, ...more] = sequenceOf(readDer(reply));
  const [number] = sequenceOf(status);
  // 1 is "granted with modifications", and nothing that we ask may be modified.
  demand(naturalOf(number) === 0n, 'status-refused');
  demand(token && more.length === 0);
  return token;
}

function checkInfo(info: TstInfo, { imprint, nonce }: Expected): void {
  demand(info.hash === 'SHA-256', 'algorithm-differs');
  demand(info.imprint === imprint, 'imprint-differs');
  if (nonce === null) return;
  demand(info.nonce !== null, 'nonce-missing');
  demand(info.nonce === nonce, 'nonce-differs');
}

function checkValidity({ notBefore, notAfter }: X509, at: Date): void {
  demand(at >= notBefore, 'certificate-not-yet-valid');
  demand(at.getTime() < notAfter.getTime() + 1000, 'certificate-expired');
}

/** Checks content type, digest and signature (RFC 5652, 5.4 and 5.6). */
async function checkSigned(token: SignedToken, { spki }: X509): Promise<void> {
  const { attributes, content, digest, signed, algorithm, signature } = token;
  demand(oidOf(attributes.get(oid.contentType)) === oid.tstInfo, 'signature-wrong');
  const stated = typed(attributes.get(oid.messageDigest), tag.octets).contents;
  const found = new Uint8Array(await crypto.subtle.digest(digest, content));
  demand(sameBytes(stated, found), 'signature-wrong');
  await checkSignature({ spki, algorithm, stated: digest }, signed, signature);
}
