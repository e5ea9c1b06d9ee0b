/** Why a time-stamp reply is refused: each fault has a reason of its own. */
export const refusalCodes = [
  /** The reply ends before the length that it states. */
  'reply-truncated',
  /** There are bytes behind the reply. */
  'reply-trailing',
  /** Not, in strict DER, a reply with one token of one signer (RFC 3161, 2.4.2). */
  'reply-malformed',
  /** The authority answered, but did not grant a token (RFC 3161, 2.4.2: PKIStatus). */
  'status-refused',
  /** The token is over another digest. */
  'imprint-differs',
  /** The token names another hash algorithm for the digest. */
  'algorithm-differs',
  /** The request had a nonce and the token has none. */
  'nonce-missing',
  /** The token answers another request. */
  'nonce-differs',
  /** The certificate that signed is not in the token, though the request asked for it. */
  'certificate-missing',
  /** The signed attributes name another certificate than the one that signed (ESSCertID). */
  'signer-differs',
  /** The certificate is not for time-stamping alone (RFC 3161, 2.3). */
  'usage-wrong',
  /** It is for time-stamping, but the extension is not critical (RFC 3161, 2.3). */
  'usage-not-critical',
  /** The certificate had ended at the stamped time. */
  'certificate-expired',
  /** The certificate had not begun at the stamped time. */
  'certificate-not-yet-valid',
  /** No path leads from the certificate to the root that was chosen for this authority. */
  'chain-foreign',
  /** The signature does not hold, or is of a kind that is not accepted. */
  'signature-wrong',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** Thrown inside the checks and caught at their top: what is wrong with a reply. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
  }
}

/** Ends a check. @throws Refusal always. */
export function refuse(code: RefusalCode): never {
  throw new Refusal(code);
}

/** Goes on only when a condition holds. @throws Refusal. */
export function demand(
  condition: unknown,
  code: RefusalCode = 'reply-malformed',
): asserts condition {
  if (!condition) refuse(code);
}
