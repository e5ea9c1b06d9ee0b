import { type Bytes, toHex } from '../base/bytes.ts';
import {
  asciiOf,
  booleanOf,
  childrenOf,
  type DerNode,
  naturalOf,
  oidOf,
  readDer,
  sequenceOf,
  tag,
  typed,
} from './der-read.ts';
import { demand } from './refusal.ts';
import { hashOf, type HashName } from './signature-check.ts';
import { momentOf } from './x509-read.ts';

/** What an authority signed: the TSTInfo of a token (RFC 3161, 2.4.2). */
export interface TstInfo {
  policy: string;
  /** Hash of the message imprint; null for one that is not accepted. */
  hash: HashName | null;
  /** Hexadecimal. */
  imprint: string;
  serial: bigint;
  genTime: Date;
  /** The time has no fraction: it may be any moment of that second. */
  wholeSecond: boolean;
  /** Milliseconds the time may be off, as the authority states; null when it does not. */
  accuracyMs: number | null;
  ordering: boolean;
  nonce: bigint | null;
}

/** Reads a TSTInfo. @throws Refusal `reply-malformed`. */
export function readTstInfo(bytes: Bytes): TstInfo {
  const [version, policy, imprint, serial, time, ...rest] = sequenceOf(readDer(bytes));
  const [algorithm, digest, ...more] = sequenceOf(imprint);
  demand(naturalOf(version) === 1n && more.length === 0);
  return {
    policy: oidOf(policy),
    hash: hashOf(algorithm),
    imprint: toHex(typed(digest, tag.octets).contents),
    serial: naturalOf(serial),
    ...genTimeOf(time),
    ...optionalParts(rest),
  };
}

// RFC 3161, 2.4.2: in UTC, with seconds, and a fraction without zeros at its end.
function genTimeOf(node: DerNode | undefined): Pick<TstInfo, 'genTime' | 'wholeSecond'> {
  const text = asciiOf(typed(node, tag.generalizedTime));
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d*[1-9]))?Z$/.exec(text);
  demand(match);
  const [, year, month, day, hours, minutes, seconds, fraction = ''] = match;
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  const iso = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`;
  return { genTime: momentOf(iso), wholeSecond: fraction === '' };
}

type Optional = Pick<TstInfo, 'accuracyMs' | 'ordering' | 'nonce'>;

/** The optional parts, which stand in this order, each at most once. */
function optionalParts(rest: readonly DerNode[]): Optional {
  const order = [tag.sequence, tag.boolean, tag.integer, tag.context(0), tag.context(1)];
  const places = rest.map((node) => order.indexOf(node.tag));
  demand(places.every((place, index) => place > (places[index - 1] ?? -1)));
  const part = (wanted: number) => rest.find((node) => node.tag === wanted);
  const [accuracy, ordering, nonce] = [tag.sequence, tag.boolean, tag.integer].map(part);
  return {
    accuracyMs: accuracy ? accuracyOf(accuracy) : null,
    ordering: ordering ? booleanOf(ordering) : false,
    nonce: nonce ? naturalOf(nonce) : null,
  };
}

/** Accuracy: seconds, [0] milliseconds, [1] microseconds. Rounded up to milliseconds. */
function accuracyOf(node: DerNode): number {
  const primitive = (number: number) => 0x80 + number;
  const units = new Map([
    [tag.integer, 1000],
    [primitive(0), 1],
    [primitive(1), 0.001],
  ]);
  const parts = childrenOf(node).map((part) => {
    const unit = units.get(part.tag);
    demand(unit);
    return unit * Number(naturalOf({ ...part, tag: tag.integer }));
  });
  const sum = Math.ceil(parts.reduce((total, value) => total + value, 0));
  demand(Number.isSafeInteger(sum));
  return sum;
}
