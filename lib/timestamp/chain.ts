import { sameBytes } from '../base/bytes.ts';
import { mayIssue } from './certificate-use.ts';
import { Refusal } from './refusal.ts';
import { checkSignature } from './signature-check.ts';
import type { X509 } from './x509-read.ts';

/** The longest chain that is followed, root included. */
const longest = 6;

/**
 * The root that a certificate leads to through others, all of them valid at that moment; null when
 * there is none. Only a root that was given is one, whatever the certificates say of themselves.
 */
export async function rootOf(
  certificate: X509,
  others: readonly X509[],
  roots: readonly X509[],
  at: Date,
  depth = 0,
): Promise<X509 | null> {
  if (depth > longest) return null;
  for (const issuer of [...roots, ...others]) {
    if (!(await hasIssued(issuer, certificate, at, depth))) continue;
    if (roots.includes(issuer)) return issuer;
    const rest = others.filter((other) => other !== issuer);
    const root = await rootOf(issuer, rest, roots, at, depth + 1);
    if (root) return root;
  }
  return null;
}

/** Whether a certificate is signed by its own key, as roots are. */
export async function isSelfSigned(certificate: X509): Promise<boolean> {
  return sameBytes(certificate.issuer, certificate.subject) && signed(certificate, certificate);
}

async function hasIssued(issuer: X509, certificate: X509, at: Date, between: number) {
  if (!sameBytes(issuer.subject, certificate.issuer) || !wasValid(issuer, at)) return false;
  return mayIssue(issuer, between) && signed(issuer, certificate);
}

/** Whether a certificate was valid at a moment; its last second counts. */
export function wasValid({ notBefore, notAfter }: X509, at: Date): boolean {
  return at >= notBefore && at.getTime() < notAfter.getTime() + 1000;
}

async function signed(issuer: X509, certificate: X509): Promise<boolean> {
  const { toBeSigned, signature, algorithm } = certificate;
  try {
    await checkSignature({ spki: issuer.spki, algorithm }, toBeSigned, signature);
    return true;
  } catch (thrown) {
    if (thrown instanceof Refusal) return false;
    throw thrown;
  }
}
