import { type BaseBlock, Constructed, fromBER } from 'asn1js';
import { type Bytes, fromUtf8, toHex } from '../base/bytes.ts';

// Our files stay under 2 KiB. The limit bounds the work that a hostile file can ask for.
const largest = 16 * 1024;

/** A node of a parsed BER file: its whole encoding, and what follows tag and length. */
export interface Asn1Node {
  der: Bytes;
  contents: Bytes;
}

/**
 * A parsed BER file; null when it is none. Lenient on purpose: what is read from it is written
 * again in the one way we write it and compared with the file, and that comparison is strict.
 */
export function parseAsn1(file: Bytes): BaseBlock | null {
  if (file.length > largest) return null;
  try {
    const { offset, result } = fromBER(file);
    return offset < 0 ? null : result;
  } catch {
    return null; // asn1js reports most faults of a file as an offset and throws at some.
  }
}

/** The node that a path of child positions leads to; null when there is none. */
export function nodeAt(root: BaseBlock | null, ...path: number[]): Asn1Node | null {
  let block = root;
  for (const position of path) block = childrenOf(block)[position] ?? null;
  if (!block) return null;
  const encoding = Uint8Array.from(block.valueBeforeDecodeView);
  const head = block.idBlock.blockLength + block.lenBlock.blockLength;
  return { der: encoding, contents: encoding.slice(head) };
}

/** The value of a non-negative INTEGER's contents. */
export function unsignedOf({ contents }: Asn1Node): bigint {
  return BigInt(`0x0${toHex(contents)}`);
}

/** The moment of a UTCTime or GeneralizedTime in whole seconds; null when it is not one. */
export function momentOf({ contents }: Asn1Node): Date | null {
  const digits = asciiOf(contents);
  const parts = /^(\d{2}|\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(digits)?.slice(1);
  if (!parts) return null;
  const [year = '', month, day, hours, minutes, seconds] = parts;
  const century = year.length === 4 ? '' : Number(year) < 50 ? '20' : '19';
  const moment = new Date(`${century}${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

function asciiOf(bytes: Bytes): string {
  return bytes.every((byte) => byte < 0x80) ? fromUtf8(bytes) : '';
}

function childrenOf(block: BaseBlock | null): BaseBlock[] {
  return block instanceof Constructed ? block.valueBlock.value : [];
}
