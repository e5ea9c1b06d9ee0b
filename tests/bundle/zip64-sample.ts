import type { ByteSource } from '../../lib/bundle/byte-source.ts';
import { type SampleEntry, sampleZip } from './sample-zip.ts';

function longs(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 8);
  values.forEach((value, index) => buffer.writeBigUInt64LE(BigInt(value), index * 8));
  return buffer;
}

/** The ZIP64 field (APPNOTE 4.5.3) with both sizes. */
function field(size: number): Buffer {
  return Buffer.concat([Buffer.from('01001000', 'hex'), longs(size, size)]);
}

/** An entry whose sizes stand in a ZIP64 field, as some programs write small ones too. */
export function zip64Entry(entry: SampleEntry, size = entry.bytes.length): SampleEntry {
  const mark = 0xffffffff;
  return { ...entry, extra: field(size), both: { ...entry.both, size: mark, compressed: mark } };
}

/** The end of a ZIP: ZIP64 end record and locator (APPNOTE 4.3.14, 4.3.15) before the usual one. */
export function zip64End(count: number, directory: number, offset: number): Buffer {
  const record = Buffer.concat([
    Buffer.from('504b0606', 'hex'),
    longs(44),
    Buffer.from('2d002d000000000000000000', 'hex'),
    longs(count, count, directory, offset),
  ]);
  const at = offset + directory;
  const locator = Buffer.concat([
    Buffer.from('504b060700000000', 'hex'),
    longs(at),
    Buffer.from('01000000', 'hex'),
  ]);
  const marked = 'ffffffffffffffffffffffff0000';
  return Buffer.concat([record, locator, Buffer.from(`504b050600000000${marked}`, 'hex')]);
}

/** A ZIP with ZIP64 everywhere. */
export function zip64(entries: readonly SampleEntry[]): Buffer {
  const zip = sampleZip(entries.map((entry) => zip64Entry(entry)));
  const offset = zip.indexOf('PK\u0001\u0002');
  const directory = zip.length - 22 - offset;
  return Buffer.concat([zip.subarray(0, -22), zip64End(entries.length, directory, offset)]);
}

/** A ZIP with one file of `size` zeros that exists nowhere. */
export function endlessZip(name: string, size: number): ByteSource {
  const zip = sampleZip([zip64Entry({ name, bytes: Buffer.alloc(0), crc: 0 }, size)]);
  const split = zip.indexOf('PK\u0001\u0002');
  const directory = zip.subarray(split, -22);
  const end = Buffer.concat([directory, zip64End(1, directory.length, split + size)]);
  const parts: [from: number, bytes: Buffer][] = [
    [0, zip.subarray(0, split)],
    [split + size, end],
  ];
  const total = split + size + end.length;
  const read = (offset: number, length: number) => {
    const given = new Uint8Array(Math.max(0, Math.min(length, total - offset)));
    for (const [from, bytes] of parts) {
      const start = Math.max(offset, from);
      const stop = Math.min(offset + given.length, from + bytes.length);
      if (start < stop) given.set(bytes.subarray(start - from, stop - from), start - offset);
    }
    return Promise.resolve(given);
  };
  return { size: total, read };
}
