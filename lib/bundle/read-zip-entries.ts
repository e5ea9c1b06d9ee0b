import { type Bytes, sameBytes } from '../base/bytes.ts';
import type { ByteSource } from './byte-source.ts';
import type { Finding } from './finding.ts';
import { finding, type FindingCode } from './finding-codes.ts';
import { type CentralHeader, viewOf, zip, zipFlag } from './zip-format.ts';
import { splitName } from './zip-name.ts';

/** A file in the ZIP whose headers are in order. */
export interface ZipEntry {
  /** Relative to the top folder. */
  path: string;
  size: number;
  crc: number;
  /** Where its bytes begin in the ZIP. */
  offset: number;
}

/** The files of a ZIP, in the order of the bytes, and what is wrong with others. */
export interface ZipEntries {
  top: string;
  entries: ZipEntry[];
  findings: Finding[];
}

/** Compares every local header with the central one. `directory` is where the headers must end. */
export async function readEntries(
  source: ByteSource,
  headers: readonly CentralHeader[],
  directory: number,
): Promise<ZipEntries> {
  const ordered = headers.toSorted((a, b) => a.offset - b.offset);
  const top = topOf(ordered);
  const result: ZipEntries = { top, entries: [], findings: unusual(ordered) };
  const seen = new Set<string>();
  let free = 0;
  for (const header of ordered) {
    const path = shownPath(top, header.name);
    const fault =
      spaceFault(header, free, directory) ??
      headerFault(header) ??
      nameFault(header.name, top, seen) ??
      (await localFault(source, header));
    if (fault) result.findings.push(finding('container', fault, path));
    else result.entries.push(entryOf(header, path));
    free = Math.max(free, endOf(header));
  }
  if (free < directory) result.findings.push(finding('container', 'gap'));
  return result;
}

function topOf(headers: readonly CentralHeader[]): string {
  for (const { name } of headers) {
    const split = splitName(name);
    if (split) return split.top;
  }
  return '';
}

function shownPath(top: string, name: string): string {
  return name.startsWith(`${top}/`) ? name.slice(top.length + 1) : name;
}

function dataStart({ offset, name }: CentralHeader): number {
  return offset + zip.local.size + name.length;
}

function endOf(header: CentralHeader): number {
  const descriptor = header.flags & zipFlag.descriptor ? zip.descriptor.size : 0;
  return dataStart(header) + header.compressed + descriptor;
}

function entryOf(header: CentralHeader, path: string): ZipEntry {
  return { path, size: header.size, crc: header.crc, offset: dataStart(header) };
}

// Without gaps and overlaps every byte of the ZIP belongs to one thing, and reading all entries
// takes no more work than the file is long.
function spaceFault(header: CentralHeader, free: number, directory: number): FindingCode | null {
  if (header.offset < free || endOf(header) > directory) return 'overlap';
  return header.offset > free ? 'gap' : null;
}

function headerFault(header: CentralHeader): FindingCode | null {
  const { flags, method, extras, attributes, compressed, size } = header;
  if (flags & zipFlag.encrypted) return 'encrypted';
  if (method !== 0) return 'method-unsupported';
  if ((flags & ~(zipFlag.descriptor | zipFlag.utf8)) !== 0 || extras) return 'header-not-allowed';
  if (compressed !== size) return 'header-differs';
  return isFile(attributes) ? null : 'entry-not-a-file';
}

// External attributes (APPNOTE 4.4.15): Unix keeps the kind of file in the upper half, DOS has a
// bit for folders.
function isFile(attributes: number): boolean {
  const kind = attributes >>> 28;
  return (kind === 0 || kind === 8) && (attributes & 0x10) === 0;
}

function nameFault(name: string, top: string, seen: Set<string>): FindingCode | null {
  const split = splitName(name);
  if (!split) return 'name-not-allowed';
  if (split.top !== top) return 'top-folder-differs';
  // Windows and macOS see no difference between upper and lower case.
  const folded = split.path.toLowerCase();
  if (seen.has(folded)) return 'name-repeated';
  seen.add(folded);
  return null;
}

// From the version on, both headers have the same 26 bytes in the same order, and then the name.
async function localFault(source: ByteSource, header: CentralHeader): Promise<FindingCode | null> {
  const { bytes: central, offset, name, flags } = header;
  const local = await source.read(offset, zip.local.size + name.length);
  const view = viewOf(local, 0, zip.local.size);
  if (view?.getUint32(0, true) !== zip.local.signature) return 'header-differs';
  const expected = central.slice(6, 32);
  const found = local.slice(4, zip.local.size);
  const described = (flags & zipFlag.descriptor) !== 0;
  if (described && found.subarray(10, 22).every((byte) => byte === 0)) expected.fill(0, 10, 22);
  const sameName = sameBytes(
    local.subarray(zip.local.size),
    central.subarray(zip.central.size, zip.central.size + name.length),
  );
  if (!sameBytes(found, expected) || !sameName) return 'header-differs';
  return described ? descriptorFault(source, header) : null;
}

async function descriptorFault(
  source: ByteSource,
  header: CentralHeader,
): Promise<FindingCode | null> {
  const { crc, compressed, size } = header;
  const found = await source.read(dataStart(header) + compressed, zip.descriptor.size);
  const expected = new DataView(new ArrayBuffer(zip.descriptor.size));
  [zip.descriptor.signature, crc, compressed, size].forEach((value, index) =>
    expected.setUint32(index * 4, value, true),
  );
  return sameBytes(found, asBytes(expected)) ? null : 'header-differs';
}

function asBytes(view: DataView<ArrayBuffer>): Bytes {
  return new Uint8Array(view.buffer);
}

function unusual(headers: readonly CentralHeader[]): Finding[] {
  const count = headers.filter(({ usual }) => !usual).length;
  return count === 0 ? [] : [finding('container', 'header-unusual', null, { count })];
}
