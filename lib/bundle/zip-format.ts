import type { Bytes } from '../base/bytes.ts';
import { extraFields, largeValues, mark32, zip64Extra } from './zip-extra.ts';
import { viewOf } from './zip-view.ts';

/** Sizes and signatures of the ZIP's fixed parts (APPNOTE 6.3.10, section 4.3), little-endian. */
export const zip = {
  local: { signature: 0x04034b50, size: 30 },
  descriptor: { signature: 0x08074b50 },
  central: { signature: 0x02014b50, size: 46 },
  end: { signature: 0x06054b50, size: 22 },
} as const;

/** Bits of the general purpose flags (APPNOTE 4.4.4). */
export const zipFlag = { encrypted: 0x0001, descriptor: 0x0008, utf8: 0x0800 } as const;

/** End of central directory record (APPNOTE 4.3.16). */
export interface ZipEnd {
  /** Where it begins in the file. */
  position: number;
  disks: boolean;
  entries: number;
  size: number;
  offset: number;
  comment: number;
}

/** A header of the central directory (APPNOTE 4.3.12), with its bytes. */
export interface CentralHeader {
  name: string;
  bytes: Bytes;
  flags: number;
  method: number;
  crc: number;
  compressed: number;
  size: number;
  /** Extra fields by identifier; null when they are damaged. Ours have none. */
  extra: ReadonlyMap<number, DataView> | null;
  /** A comment or a disk number: no bundle has one. */
  remarks: boolean;
  attributes: number;
  /** The ZIP64 field lacks values that the header marks as large. */
  incomplete: boolean;
  /** Version, date and attributes are as `write-zip.ts` leaves them. */
  usual: boolean;
  offset: number;
}

/** Reads the end record at a position of `tail`, whose first byte is at `start` in the file. */
export function readEnd(tail: Bytes, at: number, start: number): ZipEnd | null {
  const view = viewOf(tail, at, zip.end.size);
  if (!view || view.getUint32(0, true) !== zip.end.signature) return null;
  const [disk, directoryDisk] = [view.getUint16(4, true), view.getUint16(6, true)];
  const [here, entries] = [view.getUint16(8, true), view.getUint16(10, true)];
  return {
    position: start + at,
    disks: disk !== 0 || directoryDisk !== 0 || here !== entries,
    entries,
    size: view.getUint32(12, true),
    offset: view.getUint32(16, true),
    comment: view.getUint16(20, true),
  };
}

/** All headers of a central directory; null unless it holds exactly this many and nothing else. */
export function readCentral(directory: Bytes, count: number): CentralHeader[] | null {
  const headers: CentralHeader[] = [];
  let at = 0;
  while (headers.length < count) {
    const header = readHeader(directory, at);
    if (!header) return null;
    headers.push(header);
    at += header.bytes.length;
  }
  return at === directory.length ? headers : null;
}

function readHeader(directory: Bytes, at: number): CentralHeader | null {
  const view = viewOf(directory, at, zip.central.size);
  if (!view || view.getUint32(0, true) !== zip.central.signature) return null;
  const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(field, true));
  const nameEnd = zip.central.size + (name ?? 0);
  const length = nameEnd + (extra ?? 0) + (comment ?? 0);
  if (at + length > directory.length) return null;
  const bytes = directory.subarray(at, at + length);
  const fields = extraFields(bytes.subarray(nameEnd, nameEnd + (extra ?? 0)));
  // In this order they stand in the ZIP64 field, those that are marked (APPNOTE 4.5.3).
  const stated = [24, 20, 42].map((field) => view.getUint32(field, true));
  const large = largeValues(fields?.get(zip64Extra), stated.filter((v) => v === mark32).length);
  const [size = 0, compressed = 0, offset = 0] = stated.map((value) =>
    value === mark32 ? (large?.shift() ?? value) : value,
  );
  return {
    name: characters(bytes.subarray(zip.central.size, nameEnd)),
    bytes,
    flags: view.getUint16(8, true),
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    compressed,
    size,
    extra: fields,
    remarks: (comment ?? 0) > 0 || view.getUint16(34, true) !== 0,
    incomplete: large === null,
    attributes: view.getUint32(38, true),
    usual: isUsual(view),
    offset,
  };
}

/** Made by and needing version 2.0 or 1.0, 1980-01-01 00:00, no attributes. */
function isUsual(view: DataView): boolean {
  const versions = [20, 10];
  const [made, needed] = [view.getUint16(4, true), view.getUint16(6, true)];
  const [time, date] = [view.getUint16(12, true), view.getUint16(14, true)];
  const attributes = view.getUint16(36, true) | view.getUint32(38, true);
  const fixedDate = time === 0 && date === 0x21;
  return made === 20 && versions.includes(needed) && fixedDate && attributes === 0;
}

// One character a byte: our names are ASCII, and the rule for names refuses all else.
function characters(bytes: Bytes): string {
  return String.fromCharCode(...bytes);
}
