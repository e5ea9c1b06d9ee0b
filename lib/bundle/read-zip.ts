import type { Bytes } from '../base/bytes.ts';
import type { ByteSource } from './byte-source.ts';
import type { Finding } from './finding.ts';
import { finding, type FindingCode } from './finding-codes.ts';
import { readEntries, type ZipEntry } from './read-zip-entries.ts';
import { readCentral, readEnd, zip, type ZipEnd } from './zip-format.ts';

/** What a ZIP holds, or why it cannot be read at all. */
export type ZipReading =
  | { ok: true; top: string; entries: ZipEntry[]; findings: Finding[] }
  | { ok: false; code: FindingCode };

// A header takes about 100 bytes: room for the 65,535 entries that a ZIP without ZIP64 can have.
const largestDirectory = 16 * 1024 * 1024;
const longestComment = 0xffff;

/**
 * Reads a ZIP strictly, so that every program sees in it what we see: local and central headers
 * agree, no gap or overlap, nothing before or behind, no name that can lead out of its folder or
 * stand for two files. Only stored entries. What is wrong with an entry becomes a finding, and that
 * entry is not read.
 */
export async function readZip(source: ByteSource): Promise<ZipReading> {
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

async function readFrom(source: ByteSource, end: ZipEnd): Promise<ZipReading> {
  const { offset, size, position, entries } = end;
  if (entries === 0xffff || size === 0xffffffff || offset === 0xffffffff)
    return { ok: false, code: 'zip64-unsupported' };
  if (end.disks || entries === 0 || offset + size !== position || size > largestDirectory)
    return { ok: false, code: 'directory-damaged' };
  const headers = readCentral(await source.read(offset, size), entries);
  if (!headers) return { ok: false, code: 'directory-damaged' };
  return { ok: true, ...(await readEntries(source, headers, offset)) };
}

function withEnd(reading: ZipReading & { ok: true }, source: ByteSource, end: ZipEnd): ZipReading {
  const after = source.size - end.position - zip.end.size;
  if (after === 0 && end.comment === 0) return reading;
  const added = finding('container', 'bytes-after-end', null, { bytes: after });
  return { ...reading, findings: [added, ...reading.findings] };
}

function isZipStart(start: Bytes): boolean {
  return (
    start.length === 4 && new DataView(start.buffer).getUint32(0, true) === zip.local.signature
  );
}
