import { type Bytes, fromHex, toHex } from '../base/bytes.ts';
import { der } from './der.ts';
import { oid } from './oid.ts';

/** A TimeStampReq (RFC 3161, 2.4.1), DER, over a SHA-256 in hexadecimal. Asks for the certificates. */
export function requestDer(imprint: string, nonce: bigint): Bytes {
  const algorithm = der.sequence(der.oid(oid.sha256), der.null());
  return der.sequence(
    der.integer(1n),
    der.sequence(algorithm, der.octets(fromHex(imprint))),
    der.integer(nonce),
    der.true(),
  );
}

/** A nonce of 62 random bits behind a one: always eight octets, and positive. */
export function newNonce(): bigint {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x3f);
  return BigInt(`0x${toHex(bytes)}`);
}
