import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';

/**
 * The vault's HPKE suite (RFC 9180, 7): DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
 * P-256 rather than X25519: every WebCrypto has had it for years, in every browser.
 */
export const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);

/** Length in bytes of an encapsulated secret of this suite (RFC 9180, 7.1: Nenc). */
export const encapsulatedLength = 65;

/** Length in bytes of the AEAD's tag (RFC 9180, 7.3: Nt). */
export const tagLength = 16;
