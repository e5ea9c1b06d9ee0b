import type { Bytes } from '../base/bytes.ts';
import { sha256, sha256OfParts } from '../crypto/hash.ts';
import type { ByteSource } from './byte-source.ts';
import { crc32 } from './crc32.ts';
import type { Check, Finding } from './finding.ts';
import { finding } from './finding-codes.ts';
import type { ZipEntry } from './read-zip-entries.ts';

/** A file of the bag as it was found. */
export interface BagFile {
  path: string;
  size: number;
  sha256: string;
}

/** A bag whose every byte was read and hashed once. Paths are relative to its top folder. */
export interface OpenBag {
  top: string;
  files: ReadonlyMap<string, BagFile>;
  /** The bytes of a small file; null when it is missing, larger than 64 MiB, or changed meanwhile. */
  read(path: string): Promise<Bytes | null>;
}

// Up to the first size WebCrypto hashes, which is fast but wants all bytes at once.
const wholeAtMost = 4 * 1024 * 1024;
const partSize = 1024 * 1024;
const readAtMost = 64 * 1024 * 1024;

/** Reads all entries once, with bounded memory. `onProgress` is told the bytes read so far. */
export async function openBag(
  source: ByteSource,
  { top, entries }: { top: string; entries: readonly ZipEntry[] },
  onProgress: (done: number) => void,
): Promise<{ bag: OpenBag; findings: Finding[] }> {
  const files = new Map<string, BagFile>();
  const findings: Finding[] = [];
  let done = 0;
  for (const entry of entries) {
    const tell = (part: Bytes) => onProgress((done += part.length));
    const { digest, crc } = await digested(source, entry, tell);
    const { path, size } = entry;
    files.set(path, { path, size, sha256: digest });
    if (crc !== entry.crc) findings.push(finding('container', 'crc-differs', path));
  }
  const places = new Map(entries.map((entry) => [entry.path, entry]));
  const read = (path: string) => readAgain(source, places.get(path), files.get(path));
  return { bag: { top, files, read }, findings };
}

async function digested(
  source: ByteSource,
  { offset, size }: ZipEntry,
  tell: (part: Bytes) => void,
): Promise<{ digest: string; crc: number }> {
  let crc = 0;
  const parts = async function* (partLength: number) {
    for (let at = 0; at < size; at += partLength) {
      const part = await source.read(offset + at, Math.min(partLength, size - at));
      crc = crc32(part, crc);
      tell(part);
      yield part;
    }
  };
  if (size > wholeAtMost) return { digest: await sha256OfParts(parts(partSize)), crc };
  const { value } = await parts(wholeAtMost).next();
  return { digest: await sha256(value ?? new Uint8Array()), crc };
}

// Records are read again when their turn comes, instead of keeping all of them.
async function readAgain(
  source: ByteSource,
  entry: ZipEntry | undefined,
  file: BagFile | undefined,
): Promise<Bytes | null> {
  if (!entry || !file || entry.size > readAtMost) return null;
  const bytes = await source.read(entry.offset, entry.size);
  return (await sha256(bytes)) === file.sha256 ? bytes : null;
}

/** A file that a check needs: its bytes, or the finding that it is missing or cannot be read. */
export async function needed(
  bag: OpenBag,
  check: Check,
  path: string,
): Promise<{ bytes: Bytes; findings: Finding[] } | { bytes: null; findings: Finding[] }> {
  const bytes = await bag.read(path);
  if (bytes) return { bytes, findings: [] };
  const code = bag.files.has(path) ? 'file-unreadable' : 'file-missing';
  return { bytes: null, findings: [finding(check, code, path)] };
}
