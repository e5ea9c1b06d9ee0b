import type { Bytes } from '../base/bytes.ts';
import type { ByteSource } from './byte-source.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding-codes.ts';
import { mostFiles, type Packing } from './packing.ts';
import { readEntries } from './read-zip-entries.ts';
import { readZip64End } from './zip64.ts';
import { readCentral, readEnd, zip, type ZipEnd } from './zip-format.ts';

// A header takes about 100 bytes: room for the files of the largest bundle.
const largestDirectory = 32 * 1024 * 1024;
const longestComment = 0xffff;

/**
 * Reads a ZIP strictly, so that every program sees in it what we see: local and central headers
 * agree, no gap or overlap, nothing before or behind, no name that can lead out of its folder or
 * stand for two files. What another program does when it packs a bundle again is accepted, and said.
 * What is wrong with an entry becomes a finding, and that entry is not read.
 */
export async function readZip(source: ByteSource): Promise<Packing> {
  const end = await lastEnd(source);
  if (end) {
    const reading = await readFrom(source, end);
    if (reading.ok) return withEnd(reading, source, end);
    if (endsAt(end) === source.size) return reading;
  }
  const start = await source.read(0, 4);
  return { ok: false, code: isZipStart(start) ? 'truncated' : 'not-a-zip' };
}

/** The end record: the one at the very end, else the last one there is. */
async function lastEnd(source: ByteSource): Promise<ZipEnd | null> {
  const length = Math.min(source.size, zip.end.size + longestComment);
  const start = source.size - length;
  const tail = await source.read(start, length);
  for (let at = tail.length - zip.end.size; at >= 0; at--) {
    const end = readEnd(tail, at, start);
    if (end) return end;
  }
  return null;
}

function endsAt({ position, comment }: ZipEnd): number {
  return position + zip.end.size + comment;
}

async function readFrom(source: ByteSource, last: ZipEnd): Promise<Packing> {
  const end = await readZip64End(source, last);
  if (!end || end.disks || end.entries === 0) return { ok: false, code: 'directory-damaged' };
  const { offset, size, position, entries } = end;
  if (offset + size !== position) return { ok: false, code: 'directory-damaged' };
  if (entries > mostFiles || size > largestDirectory) return { ok: false, code: 'too-many-files' };
  const headers = readCentral(await source.read(offset, size), entries);
  if (!headers) return { ok: false, code: 'directory-damaged' };
  const read = await readEntries(source, headers, { directory: offset, zip64: end.zip64 });
  return { ok: true, ...read };
}

function withEnd(reading: Packing & { ok: true }, source: ByteSource, end: ZipEnd): Packing {
  const after = source.size - end.position - zip.end.size;
  if (after === 0 && end.comment === 0) return reading;
  const added: Finding = finding('container', 'bytes-after-end', null, { bytes: after });
  return { ...reading, findings: [added, ...reading.findings] };
}

function isZipStart(start: Bytes): boolean {
  return (
    start.length === 4 && new DataView(start.buffer).getUint32(0, true) === zip.local.signature
  );
}
