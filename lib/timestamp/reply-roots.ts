import type { Bytes } from '../base/bytes.ts';
import { isSelfSigned } from './chain.ts';
import { grantedToken } from './check-reply.ts';
import { Refusal } from './refusal.ts';
import { readToken } from './signed-token.ts';
import { nameOf, readX509, type X509 } from './x509-read.ts';

/** What a person compares before trusting a root. */
export interface RootFacts {
  /** The certificate, DER. */
  root: Bytes;
  /** Its name. Someone else's text. */
  name: string;
  /** UTC, ISO 8601. */
  until: string;
}

/** The self-signed certificates that a reply carries, DER: roots, if one chooses to believe them. */
export async function rootsInReply(reply: Bytes): Promise<Bytes[]> {
  const certificates = readable(() => readToken(grantedToken(reply)).certificates) ?? [];
  return selfSigned(certificates);
}

/** Those of some certificates (DER) that are self-signed. What is no certificate is left out. */
export async function rootsAmong(certificates: readonly Bytes[]): Promise<Bytes[]> {
  return selfSigned(certificates.flatMap((der) => readable(() => readX509(der)) ?? []));
}

async function selfSigned(certificates: readonly X509[]): Promise<Bytes[]> {
  const own = await Promise.all(certificates.map(isSelfSigned));
  return certificates.filter((_, index) => own[index]).map(({ der }) => der);
}

/** What a root says of itself. @throws Refusal when it is no certificate. */
export function rootFacts(root: Bytes): RootFacts {
  const { subject, notAfter } = readX509(root);
  return { root, name: nameOf(subject), until: notAfter.toISOString() };
}

function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof Refusal) return null;
    throw thrown;
  }
}
