import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';

/** DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. A file of its own, to be loaded when needed. */
export const hpkeSuite = new CipherSuite(
  KEM_DHKEM_P256_HKDF_SHA256,
  KDF_HKDF_SHA256,
  AEAD_AES_256_GCM,
);
