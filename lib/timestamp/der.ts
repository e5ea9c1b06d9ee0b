import {
  type BaseBlock,
  BitString,
  Boolean as Asn1Boolean,
  GeneralizedTime,
  Integer,
  ObjectIdentifier,
  OctetString,
  UTCTime,
  Utf8String,
} from 'asn1js';
import { type Bytes, concat } from '../base/bytes.ts';

/** DER (X.690) of the few types that certificates and signatures are made of. */
export const der = {
  sequence: (...parts: Bytes[]): Bytes => tagged(0x30, parts),
  /** A SET OF: its values in ascending order of their encoding (X.690, 11.6). */
  set: (...parts: Bytes[]): Bytes => tagged(0x31, sorted(parts)),
  /** A constructed value with a context-specific tag. */
  context: (tag: number, ...parts: Bytes[]): Bytes => tagged(0xa0 + tag, parts),
  oid: (value: string): Bytes => encoded(new ObjectIdentifier({ value })),
  integer: (value: bigint): Bytes => encoded(Integer.fromBigInt(value)),
  null: (): Bytes => Uint8Array.of(0x05, 0),
  true: (): Bytes => encoded(new Asn1Boolean({ value: true })),
  octets: (value: Bytes): Bytes => encoded(new OctetString({ valueHex: value })),
  bits: (value: Bytes, unusedBits = 0): Bytes =>
    encoded(new BitString({ valueHex: value, unusedBits })),
  text: (value: string): Bytes => encoded(new Utf8String({ value })),
  time: (moment: Date): Bytes => encoded(timeBlock(moment)),
} as const;

// Both CMS (RFC 5652, 11.3) and certificates (RFC 5280, 4.1.2.5) change type in the year 2050.
// Neither has fractions of a second.
function timeBlock(moment: Date): UTCTime {
  const valueDate = new Date(Math.floor(moment.getTime() / 1000) * 1000);
  const year = valueDate.getUTCFullYear();
  return year >= 1950 && year < 2050
    ? new UTCTime({ valueDate })
    : new GeneralizedTime({ valueDate });
}

function encoded(block: BaseBlock): Bytes {
  return new Uint8Array(block.toBER());
}

function sorted(parts: Bytes[]): Bytes[] {
  return parts.toSorted((a, b) => {
    const at = a.findIndex((byte, index) => byte !== b[index]);
    return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0);
  });
}

function tagged(tag: number, parts: Bytes[]): Bytes {
  const contents = concat(...parts);
  return concat(Uint8Array.of(tag, ...lengthOctets(contents.length)), contents);
}

/** X.690, 10.1: the definite form, in as few octets as possible. */
function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 0x100)) octets.unshift(rest % 0x100);
  return [0x80 + octets.length, ...octets];
}
