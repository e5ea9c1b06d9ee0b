import type { Bytes } from '../base/bytes.ts';
import { fingerprint } from '../crypto/signing-key.ts';
import { verifyDetached } from '../timestamp/cms-verify.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding-codes.ts';
import { layout } from './layout.ts';
import { needed, type OpenBag } from './open-bag.ts';

/** Who signed, from a signature that holds. */
export interface Signer {
  /** DER. */
  certificate: Bytes;
  /** SHA-256 of the SubjectPublicKeyInfo. */
  fingerprint: string;
  signedAt: Date;
}

/** Checks the signature over the tag manifest, and with it over the whole bag. */
export async function checkSignature(
  bag: OpenBag,
): Promise<{ findings: Finding[]; signer: Signer | null }> {
  const { bytes, findings } = await needed(bag, 'signature', layout.signature);
  const signed = bag.files.get(layout.tagManifest);
  if (!signed) findings.push(finding('signature', 'file-missing', layout.tagManifest));
  if (!bytes || !signed) return { findings, signer: null };
  const verdict = await verifyDetached(signed.sha256, bytes);
  if (!verdict.ok) {
    // When the two do not belong together, either may be the one that was changed.
    const either = verdict.code === 'content-differs' ? [layout.tagManifest] : [];
    const paths = [layout.signature, ...either];
    return {
      findings: paths.map((path) => finding('signature', verdict.code, path)),
      signer: null,
    };
  }
  const { certificate, spki, signedAt } = verdict;
  return { findings, signer: { certificate, fingerprint: await fingerprint(spki), signedAt } };
}
