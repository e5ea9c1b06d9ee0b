import { sameBytes } from '../base/bytes.ts';
import { fingerprint } from '../crypto/signing-key.ts';
import type { CustodyEntry } from '../evidence/custody.ts';
import { checkCertificate } from '../timestamp/certificate-read.ts';
import { fromPem } from '../timestamp/pem.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding-codes.ts';
import { layout } from './layout.ts';
import { needed, type OpenBag } from './open-bag.ts';
import type { ReadCaseRecord } from './read-records.ts';
import type { BagInfoValues } from './verify-bag.ts';
import type { Signer } from './verify-signature.ts';

/** Everything that says whose key it is. */
export interface SignerClaims {
  signer: Signer | null;
  info: BagInfoValues;
  caseRecord: ReadCaseRecord | null;
  opened: CustodyEntry | null;
}

/** Checks that one key made the bundle: the same in certificate, signature, bag, case and log. */
export async function checkCertificateFile(
  bag: OpenBag,
  { signer, info, caseRecord, opened }: SignerClaims,
): Promise<Finding[]> {
  const { bytes, findings } = await needed(bag, 'certificate', layout.signer);
  const certificate = bytes && fromPem(bytes);
  const read = certificate && (await checkCertificate(certificate));
  if (bytes && !read) findings.push(finding('certificate', 'certificate-malformed', layout.signer));
  if (certificate && signer && !sameBytes(certificate, signer.certificate))
    findings.push(finding('certificate', 'certificate-differs', layout.signer));
  const name = signer?.fingerprint ?? (read && (await fingerprint(read.spki)));
  if (!name) return findings;
  const claims: [path: string, claim: unknown][] = [
    [layout.bagInfo, info.get('Internal-Sender-Identifier')],
    [layout.caseRecord, caseRecord?.signer],
    [layout.custodyLog, opened?.detail?.['signer']],
  ];
  const others = claims.filter(([, claim]) => claim !== undefined && claim !== name);
  return [...findings, ...others.map(([path]) => finding('certificate', 'signer-differs', path))];
}
