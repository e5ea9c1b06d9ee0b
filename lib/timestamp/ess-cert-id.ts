import { sameBytes } from '../base/bytes.ts';
import { childrenOf, type DerNode, naturalOf, sequenceOf, tag, typed } from './der-read.ts';
import { oid } from './oid.ts';
import { demand } from './refusal.ts';
import { hashOf } from './signature-check.ts';
import type { SignedAttributeValues } from './signed-token.ts';
import type { X509 } from './x509-read.ts';

/**
 * Checks that the signed attributes name the certificate that signed: by its SHA-1 (ESSCertID, RFC
 * 2634) or by another hash (ESSCertIDv2, RFC 5035). At least one is there, and what is there fits.
 * Without it a certificate could be swapped for another of the same key.
 * @throws Refusal `signer-differs`, `reply-malformed`.
 */
export async function checkNamedCertificate(
  attributes: SignedAttributeValues,
  certificate: X509,
): Promise<void> {
  const first = attributes.get(oid.signingCertificate);
  const second = attributes.get(oid.signingCertificateV2);
  demand(first ?? second, 'signer-differs');
  if (first) await checkParts(namedFirst(first), 'SHA-1', certificate);
  if (!second) return;
  const parts = namedFirst(second);
  const stated = parts[0]?.tag === tag.sequence;
  // SHA-256 is the default, and then the algorithm is left out.
  const hash = stated ? hashOf(parts.shift()) : 'SHA-256';
  demand(hash, 'signer-differs');
  await checkParts(parts, hash, certificate);
}

// SEQUENCE { certs SEQUENCE OF ESSCertID, policies OPTIONAL }: the first one is the signer's.
function namedFirst(value: DerNode): DerNode[] {
  const [list] = sequenceOf(value);
  return sequenceOf(sequenceOf(list)[0]);
}

async function checkParts(
  [digest, issuerSerial, ...more]: readonly DerNode[],
  hash: string,
  certificate: X509,
): Promise<void> {
  demand(more.length === 0);
  const found = new Uint8Array(await crypto.subtle.digest(hash, certificate.der));
  demand(sameBytes(typed(digest, tag.octets).contents, found), 'signer-differs');
  if (issuerSerial) checkIssuer(issuerSerial, certificate);
}

/** IssuerSerial: GeneralNames with one directoryName, and the number. */
function checkIssuer(node: DerNode, { issuer, serial }: X509): void {
  const [names, number] = sequenceOf(node);
  const [name, ...more] = sequenceOf(names);
  const directory = childrenOf(typed(name, tag.context(4)))[0]?.der ?? new Uint8Array();
  demand(more.length === 0 && naturalOf(number) === serial, 'signer-differs');
  demand(sameBytes(directory, issuer), 'signer-differs');
}
