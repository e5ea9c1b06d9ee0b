import { type Bytes, fromUtf8, toHex } from '../base/bytes.ts';
import type { RefusalCode } from '../base/stamp-reason.ts';
import { demand, refuse } from './refusal.ts';

/** A value in DER (X.690, 10): its identifier octet, its whole encoding, and its contents. */
export interface DerNode {
  tag: number;
  der: Bytes;
  contents: Bytes;
}

/** Identifier octets of the types that are read. */
export const tag = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  /** Context-specific, constructed. */
  context: (number: number): number => 0xa0 + number,
} as const;

/**
 * The one value that bytes are. Only what DER allows: one-octet tags, and definite lengths in as
 * few octets as possible, so that every value has one encoding.
 * @throws Refusal `reply-truncated`, `reply-trailing`, `reply-malformed`.
 */
export function readDer(bytes: Bytes): DerNode {
  const node = valueAt(bytes, 0, 'reply-truncated');
  if (node.der.length < bytes.length) refuse('reply-trailing');
  return node;
}

/** The values inside a constructed value. @throws Refusal `reply-malformed`. */
export function childrenOf({ contents, tag: own }: DerNode): DerNode[] {
  demand((own & 0x20) !== 0);
  const children: DerNode[] = [];
  for (let at = 0; at < contents.length; at += children.at(-1)!.der.length)
    children.push(valueAt(contents, at, 'reply-malformed'));
  return children;
}

function valueAt(bytes: Bytes, at: number, short: RefusalCode): DerNode {
  const [own, first] = [bytes[at], bytes[at + 1]];
  demand(own !== undefined && first !== undefined, short);
  demand((own & 0x1f) !== 0x1f);
  const octets = first < 0x80 ? 0 : first - 0x80;
  // Indefinite lengths are not DER, and nothing we read comes near four gigabytes.
  demand(first !== 0x80 && octets <= 4);
  const start = at + 2 + octets;
  demand(start <= bytes.length, short);
  const length = octets === 0 ? first : Number(`0x${toHex(bytes.subarray(at + 2, start))}`);
  demand(octets === 0 || (length >= 0x80 && bytes[at + 2] !== 0));
  demand(start + length <= bytes.length, short);
  const end = start + length;
  return { tag: own, der: bytes.slice(at, end), contents: bytes.slice(start, end) };
}

/** The values inside a SEQUENCE. @throws Refusal `reply-malformed`. */
export function sequenceOf(node: DerNode | undefined): DerNode[] {
  return childrenOf(typed(node, tag.sequence));
}

/** A value, if it is of a type. @throws Refusal `reply-malformed`. */
export function typed(node: DerNode | undefined, wanted: number): DerNode {
  demand(node);
  demand(node.tag === wanted);
  return node;
}

/** Dotted form of an OBJECT IDENTIFIER (X.690, 8.19). @throws Refusal `reply-malformed`. */
export function oidOf(node: DerNode | undefined): string {
  const { contents } = typed(node, tag.oid);
  const parts: number[] = [];
  let value = 0;
  contents.forEach((byte, index) => {
    demand(value < 2 ** 44 && !(value === 0 && byte === 0x80));
    value = value * 128 + (byte & 0x7f);
    if (byte >= 0x80) return demand(index < contents.length - 1);
    parts.push(value);
    value = 0;
  });
  const [head, ...rest] = parts;
  demand(head !== undefined);
  const root = Math.min(2, Math.floor(head / 40));
  return [root, head - 40 * root, ...rest].join('.');
}

/** A non-negative INTEGER in as few octets as possible, at most 64. @throws Refusal `reply-malformed`. */
export function naturalOf(node: DerNode | undefined): bigint {
  const { contents } = typed(node, tag.integer);
  const [first, second = 0x80] = contents;
  demand(first !== undefined && first < 0x80 && contents.length <= 64);
  demand(first !== 0 || contents.length === 1 || second >= 0x80);
  return BigInt(`0x${toHex(contents)}`);
}

/** A BOOLEAN. @throws Refusal `reply-malformed`. */
export function booleanOf(node: DerNode | undefined): boolean {
  const { contents } = typed(node, tag.boolean);
  demand(contents.length === 1 && (contents[0] === 0xff || contents[0] === 0));
  return contents[0] === 0xff;
}

/** Octets of a BIT STRING that has no unused bits. @throws Refusal `reply-malformed`. */
export function bitsOf(node: DerNode | undefined): Bytes {
  const { contents } = typed(node, tag.bits);
  demand(contents[0] === 0);
  return contents.slice(1);
}

/** Text of ASCII contents. @throws Refusal `reply-malformed`. */
export function asciiOf({ contents }: DerNode): string {
  demand(contents.every((byte) => byte < 0x80));
  return fromUtf8(contents);
}
