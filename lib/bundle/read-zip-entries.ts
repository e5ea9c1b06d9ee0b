import { mapAtOnce } from '../base/at-once.ts';
import type { ByteSource } from './byte-source.ts';
import type { Finding } from './finding.ts';
import { finding, type FindingCode } from './finding-codes.ts';
import { inflated } from './inflate.ts';
import type { PackedFile } from './packing.ts';
import { storedParts } from './stored.ts';
import { isSystemFile } from './system-file.ts';
import { headerFault, isFolder, nameFault, Names } from './zip-entry-faults.ts';
import type { CentralHeader } from './zip-format.ts';
import { type Place, placeOf } from './zip-local.ts';
import { splitName } from './zip-name.ts';

/** The files of a ZIP, in the order of the bytes, and what is wrong with others. */
export interface ZipEntries {
  top: string;
  files: PackedFile[];
  findings: Finding[];
}

/** Where the headers must end, and whether the end record is that of ZIP64. */
interface Ending {
  directory: number;
  zip64: boolean;
}

/** Local headers that are read beside each other: reading one is mostly waiting. */
const headersAtOnce = 8;

/** Compares every local header with the central one. */
export async function readEntries(
  source: ByteSource,
  headers: readonly CentralHeader[],
  { directory, zip64 }: Ending,
): Promise<ZipEntries> {
  const ordered = headers.toSorted((a, b) => a.offset - b.offset);
  const top = topOf(ordered);
  const result: ZipEntries = { top, files: [], findings: packedAgain(ordered, zip64) };
  const names = new Names(top);
  const room = new Room(source.size);
  const places = await mapAtOnce(ordered, headersAtOnce, (header) => placeOf(source, header));
  let free = 0;
  for (const [index, header] of ordered.entries()) {
    const path = shownPath(top, header.name);
    const place = places[index]!;
    const space = spaceFault(header, place, free, directory);
    free = Math.max(free, place.end);
    const fault =
      space ?? (isSystemFile(path) ? 'system-file' : faultOf(header, place, names, room));
    if (fault) result.findings.push(finding('container', fault, path));
    else if (!isFolder(header)) result.files.push(fileOf(source, header, place, path));
  }
  if (free < directory) result.findings.push(finding('container', 'gap'));
  return result;
}

function faultOf(header: CentralHeader, place: Place, names: Names, room: Room) {
  return headerFault(header) ?? nameFault(header, names) ?? place.fault ?? room.faultOf(header);
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

// Without gaps and overlaps every byte of the ZIP belongs to one thing, and reading all entries
// takes no more work than the file is long.
function spaceFault(
  { offset }: CentralHeader,
  { end }: Place,
  free: number,
  directory: number,
): FindingCode | null {
  if (offset < free || end > directory) return 'overlap';
  return offset > free ? 'gap' : null;
}

function fileOf(
  source: ByteSource,
  { method, compressed, size, crc }: CentralHeader,
  { start }: Place,
  path: string,
): PackedFile {
  const place = { offset: start, length: compressed };
  const parts = () =>
    method === 0 ? storedParts(source, place) : inflated(source, { ...place, size });
  return { path, size, crc, parts };
}

/**
 * How much deflated files may become together: evidence hardly shrinks. A ZIP that states more is
 * made to fill memory, disk or time.
 */
class Room {
  #left: number;

  constructor(zipSize: number) {
    this.#left = 64 * 1024 * 1024 + 100 * zipSize;
  }

  faultOf({ method, compressed, size }: CentralHeader): FindingCode | null {
    if (method === 0) return null;
    // No deflated byte gives more than 1032 (RFC 1951: 258 bytes for two bits).
    if (size > this.#left || size > 1032 * (compressed + 1)) return 'inflates-too-much';
    this.#left -= size;
    return null;
  }
}

/** One note on everything that our own ZIPs never have. */
function packedAgain(headers: readonly CentralHeader[], zip64: boolean): Finding[] {
  const count = (is: (header: CentralHeader) => boolean) => headers.filter(is).length;
  const detail = {
    deflated: count(({ method }) => method === 8),
    folders: count(isFolder),
    fields: count(({ extra }) => (extra?.size ?? 0) > 0),
    headers: count(({ usual }) => !usual),
    zip64: zip64 ? 1 : 0,
  };
  const found = Object.entries(detail).filter(([, number]) => number > 0);
  if (found.length === 0) return [];
  return [finding('container', 'packed-again', null, Object.fromEntries(found))];
}
