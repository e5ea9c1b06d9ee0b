/** Object identifiers, each with where it is defined. */
export const oid = {
  /** RFC 5652, 4. */
  data: '1.2.840.113549.1.7.1',
  /** RFC 5652, 5.1. */
  signedData: '1.2.840.113549.1.7.2',
  /** RFC 5652, 11.1. */
  contentType: '1.2.840.113549.1.9.3',
  /** RFC 5652, 11.2. */
  messageDigest: '1.2.840.113549.1.9.4',
  /** RFC 5652, 11.3. */
  signingTime: '1.2.840.113549.1.9.5',
  /** RFC 5035, 3. */
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  /** RFC 5754, 2.2. */
  sha256: '2.16.840.1.101.3.4.2.1',
  /** RFC 5758, 3.2. */
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  /** RFC 5280, appendix A.1. */
  commonName: '2.5.4.3',
  /** RFC 5280, 4.2.1.2. */
  subjectKeyIdentifier: '2.5.29.14',
  /** RFC 5280, 4.2.1.3. */
  keyUsage: '2.5.29.15',
  /** RFC 5280, 4.2.1.9. */
  basicConstraints: '2.5.29.19',
  /** RFC 5280, appendix A.1. */
  organizationName: '2.5.4.10',
  /** RFC 3161, 2.4.2. */
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  /** RFC 3161, 2.3. */
  timeStamping: '1.3.6.1.5.5.7.3.8',
  /** RFC 5280, 4.2.1.12. */
  extendedKeyUsage: '2.5.29.37',
  /** RFC 5280, 4.2.1.12. */
  anyExtendedKeyUsage: '2.5.29.37.0',
  /** RFC 5280, 4.2.1.4. */
  certificatePolicies: '2.5.29.32',
  /** RFC 2634, 5.4. */
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  /** RFC 3370, 2.1. Only to name a certificate in an ESSCertID of the first version. */
  sha1: '1.3.14.3.2.26',
  /** RFC 5754, 2.3. */
  sha384: '2.16.840.1.101.3.4.2.2',
  /** RFC 5754, 2.4. */
  sha512: '2.16.840.1.101.3.4.2.3',
  /** RFC 4055, 1.2. */
  rsaEncryption: '1.2.840.113549.1.1.1',
  /** RFC 4055, 3. */
  rsaPss: '1.2.840.113549.1.1.10',
  /** RFC 4055, 2.1. */
  mgf1: '1.2.840.113549.1.1.8',
  /** RFC 4055, 5. */
  rsaWithSha256: '1.2.840.113549.1.1.11',
  rsaWithSha384: '1.2.840.113549.1.1.12',
  rsaWithSha512: '1.2.840.113549.1.1.13',
  /** RFC 5758, 3.2. */
  ecdsaWithSha384: '1.2.840.10045.4.3.3',
  ecdsaWithSha512: '1.2.840.10045.4.3.4',
  /** RFC 5480, 2.1.1. */
  ecPublicKey: '1.2.840.10045.2.1',
  p256: '1.2.840.10045.3.1.7',
  p384: '1.3.132.0.34',
  p521: '1.3.132.0.35',
} as const;
