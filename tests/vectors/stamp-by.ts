import { requestDer } from '../../lib/timestamp/request.ts';
import { digest, type Files } from '../bundle/sample.ts';
import type { Issued, TestAuthority } from '../samples/authority.ts';
import { forge } from '../samples/forger.ts';

/** A time stamp over the signature, right but for the certificate of who made it. */
export function stampBy(authority: TestAuthority, signer: Issued, files: Files): Buffer {
  const imprint = digest(files.get('signatures/tagmanifest-sha256.txt.p7s')!);
  return Buffer.from(forge(authority, requestDer(imprint, 5n), { signer }));
}
