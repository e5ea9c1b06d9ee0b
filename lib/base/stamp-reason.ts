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
  /** The authority sent on to another address. */
  'redirected',
  /** What came back is no time-stamp reply, for example a web page. */
  'not-a-reply',
  /** More came back than any reply has. */
  'too-large',
] as const;

/** Why there was no reply to check at all. It is asked for again. */
export const deliveryFaults = [
  'unreachable',
  'timed-out',
  /** The authority answered with an error of HTTP. */
  'answer-refused',
  /** The browser no longer lets Zegel reach the authority. */
  'permission-missing',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];
export type DeliveryFault = (typeof deliveryFaults)[number];

/** Why there is no time stamp. Each has a text in each language. */
export type StampReason = RefusalCode | DeliveryFault;

/** Whether a reason is one to write into the log: an answer came, and was wrong. */
export function isRefusal(reason: StampReason): reason is RefusalCode {
  return refusalCodes.some((code) => code === reason);
}
