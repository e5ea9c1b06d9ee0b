import type { CipherSuite } from 'hpke';

/**
 * The vault's HPKE suite (RFC 9180, 7): DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
 * P-256 rather than X25519: every WebCrypto has had it for years, in every browser.
 */
export async function suite(): Promise<CipherSuite> {
  // Loaded when something is sealed or opened, not before: a locked popup does neither.
  return (await import('./hpke-suite.ts')).hpkeSuite;
}

/** Length in bytes of an encapsulated secret of this suite (RFC 9180, 7.1: Nenc). */
export const encapsulatedLength = 65;

/** Length in bytes of the AEAD's tag (RFC 9180, 7.3: Nt). */
export const tagLength = 16;
