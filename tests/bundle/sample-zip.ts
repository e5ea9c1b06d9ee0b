import { crc32 } from 'node:zlib';

/** An entry as it goes into the ZIP, with whatever the test wants to be wrong with it. */
export interface SampleEntry {
  name: string;
  bytes: Buffer;
  crc?: number;
  /** Values that only the local header gets. */
  local?: Partial<Fields>;
  /** Values that only the central header gets. */
  central?: Partial<Fields>;
  both?: Partial<Fields>;
  /** Write sizes and CRC behind the bytes, as for files that are streamed. */
  descriptor?: boolean;
  /** Bytes that belong to nothing, before this entry. */
  before?: Buffer;
  extra?: Buffer;
}

interface Fields {
  name: string;
  made: number;
  needed: number;
  flags: number;
  method: number;
  date: number;
  crc: number;
  compressed: number;
  size: number;
  attributes: number;
  offset: number;
  comment: string;
}

/** A ZIP written by hand, without our own code. */
export function sampleZip(entries: readonly SampleEntry[], end: Partial<EndFields> = {}): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const before = entry.before ?? Buffer.alloc(0);
    offset += before.length;
    const local = localPart(entry);
    parts.push(before, local);
    central.push(centralHeader(entry, offset));
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...parts, directory, endRecord(entries.length, directory, offset, end)]);
}

function fieldsOf(entry: SampleEntry): Fields {
  const crc = entry.crc ?? crc32(entry.bytes);
  const size = entry.bytes.length;
  return {
    name: entry.name,
    made: 20,
    needed: 10,
    flags: entry.descriptor ? 8 : 0,
    method: 0,
    date: 0x21,
    crc,
    compressed: size,
    size,
    attributes: 0,
    offset: 0,
    comment: '',
    ...entry.both,
  };
}

function words(...values: [size: 2 | 4, value: number][]): Buffer {
  return Buffer.concat(
    values.map(([size, value]) => {
      const buffer = Buffer.alloc(size);
      buffer.writeUIntLE(value, 0, size);
      return buffer;
    }),
  );
}

function localPart(entry: SampleEntry): Buffer {
  const whole = fieldsOf(entry);
  const zeroed = entry.descriptor ? { crc: 0, compressed: 0, size: 0 } : {};
  const fields = { ...whole, ...zeroed, ...entry.local };
  const extra = entry.extra ?? Buffer.alloc(0);
  const header = words([4, 0x04034b50], ...shared(fields, extra.length));
  const described = words([4, 0x08074b50], [4, whole.crc], [4, whole.compressed], [4, whole.size]);
  const tail = entry.descriptor ? described : Buffer.alloc(0);
  return Buffer.concat([header, Buffer.from(fields.name, 'latin1'), extra, entry.bytes, tail]);
}

function shared(fields: Fields, extra: number): [2 | 4, number][] {
  return [
    [2, fields.needed],
    [2, fields.flags],
    [2, fields.method],
    [2, 0],
    [2, fields.date],
    [4, fields.crc],
    [4, fields.compressed],
    [4, fields.size],
    [2, fields.name.length],
    [2, extra],
  ];
}

function centralHeader(entry: SampleEntry, offset: number): Buffer {
  const fields = { ...fieldsOf(entry), offset, ...entry.central };
  const head = words(
    [4, 0x02014b50],
    [2, fields.made],
    ...shared(fields, entry.extra?.length ?? 0),
  );
  const rest = words(
    [2, fields.comment.length],
    [2, 0],
    [2, 0],
    [4, fields.attributes],
    [4, fields.offset],
  );
  const name = Buffer.from(fields.name, 'latin1');
  const extra = entry.extra ?? Buffer.alloc(0);
  return Buffer.concat([head, rest, name, extra, Buffer.from(fields.comment)]);
}

interface EndFields {
  disk: number;
  here: number;
  count: number;
  size: number;
  offset: number;
  comment: string;
}

function endRecord(
  entries: number,
  { length }: Buffer,
  offset: number,
  end: Partial<EndFields>,
): Buffer {
  const whole = { disk: 0, here: entries, count: entries, size: length, offset, comment: '' };
  const fields = { ...whole, ...end };
  const head = words([4, 0x06054b50], [2, fields.disk], [2, 0], [2, fields.here]);
  const sizes = words([2, fields.count], [4, fields.size], [4, fields.offset]);
  const comment = Buffer.from(fields.comment);
  return Buffer.concat([head, sizes, words([2, comment.length]), comment]);
}
