import type { Bytes } from '../base/bytes.ts';
import { signingKeyOf } from '../crypto/signing-key.ts';
import type { Identity } from '../crypto/vault-key.ts';
import { keepCertificate, signingKey } from '../store/cases.ts';
import type { CaseRow, Database } from '../store/database.ts';
import { selfSignedCertificate } from '../timestamp/certificate.ts';

/** A key to sign a bundle with, and the certificate that names it. */
export interface Signer {
  privateKey: CryptoKey;
  certificate: Bytes;
}

/** The case's signing key; its certificate is made once and is the same in every bundle. */
export async function signerOf(database: Database, by: Identity, row: CaseRow): Promise<Signer> {
  const keys = await signingKeyOf(await signingKey(by, row));
  if (row.certificate) return { privateKey: keys.privateKey, certificate: row.certificate };
  const fresh = await selfSignedCertificate(keys, `Zegel case ${row.code}`);
  const certificate = await keepCertificate(database, row.code, fresh);
  return { privateKey: keys.privateKey, certificate };
}
