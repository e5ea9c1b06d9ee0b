/** A stream of numbers that is the same for the same seed (mulberry32): a failing bundle can be made again. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Pick = (below: number) => number;
type Mutation = (bytes: Buffer, pick: Pick) => Buffer;

/** Numbers at which programs stumble. */
const odd = [0, 1, 0x7f, 0x80, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

const mutations: readonly Mutation[] = [
  (bytes, pick) => {
    bytes[pick(bytes.length)]! ^= 1 << pick(8);
    return bytes;
  },
  (bytes, pick) => {
    bytes[pick(bytes.length)] = pick(256);
    return bytes;
  },
  // A field of a header: the places where a ZIP says how long and where things are.
  (bytes, pick) => {
    const starts = headers(bytes);
    const at = (starts[pick(starts.length)] ?? 0) + pick(46);
    if (at + 4 <= bytes.length) bytes.writeUInt32LE(odd[pick(odd.length)]!, at);
    return bytes;
  },
  (bytes, pick) => bytes.subarray(0, pick(bytes.length)),
  (bytes, pick) => {
    const at = pick(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + pick(200))]);
  },
  (bytes, pick) => {
    const [from, at] = [pick(bytes.length), pick(bytes.length)];
    const part = bytes.subarray(from, from + pick(400));
    return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);
  },
  // Two headers with all that belongs to them change places, or one is there twice.
  (bytes, pick) => {
    const starts = headers(bytes);
    const [one, other] = [pick(starts.length), pick(starts.length)];
    const part = bytes.subarray(starts[one], starts[one + 1] ?? bytes.length);
    const at = starts[other] ?? 0;
    return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);
  },
  (bytes, pick) => {
    const at = pick(bytes.length);
    return Buffer.from(bytes).fill(pick(256), at, Math.min(bytes.length, at + pick(64)));
  },
];

/** A bundle with one to four things done to its bytes. */
export function mutated(bundle: Buffer, seed: number): Buffer {
  const pick = numbers(seed);
  let bytes: Buffer = Buffer.from(bundle);
  for (let count = 1 + pick(4); count > 0; count--) {
    if (bytes.length === 0) return bytes;
    bytes = Buffer.from(mutations[pick(mutations.length)]!(bytes, pick));
  }
  return bytes;
}

function headers(bytes: Buffer): number[] {
  const text = bytes.toString('latin1');
  return [...text.matchAll(/PK[\x01\x03\x05\x06][\x02\x04\x06\x07]/g)].map(({ index }) => index);
}
