import { mapAtOnce } from '../base/at-once.ts';
import { type Bytes, concat } from '../base/bytes.ts';
import { sha256 } from '../crypto/hash.ts';
import type { Check, Finding } from './finding.ts';
import { finding } from './finding-codes.ts';
import { mostIn } from './record-bounds.ts';
import { type PackedFile, type Packing, Unpackable } from './packing.ts';
import type { Sums } from './sums.ts';

/** A file of the bag as it was found. */
export interface BagFile {
  path: string;
  size: number;
  /** Empty when its bytes could not be had: equal to no digest. */
  sha256: string;
}

/** A bag whose every byte was read and hashed once. Paths are relative to its top folder. */
export interface OpenBag {
  top: string | null;
  files: ReadonlyMap<string, BagFile>;
  /** Bytes of a small file; null when it is missing, over its bound, or changed meanwhile. */
  read(path: string): Promise<Bytes | null>;
}

/** How to read: what sums up, who is told of each part, and what stops it. */
export interface Reading {
  sums: Sums;
  tell(bytes: number): void;
  signal: AbortSignal | undefined;
}

/** Files that are read beside each other. */
const summedAtOnce = 2;

/** Reads all files once, with bounded memory. @throws the reason of the signal. */
export async function openBag(
  { top, files: packed }: Packing & { ok: true },
  reading: Reading,
): Promise<{ bag: OpenBag; findings: Finding[] }> {
  const files = new Map<string, BagFile>();
  const findings: Finding[] = [];
  const summedUp = await mapAtOnce(packed, summedAtOnce, (file) => {
    reading.signal?.throwIfAborted();
    return summed(file, reading);
  });
  for (const found of summedUp) {
    files.set(found.file.path, found.file);
    findings.push(...found.findings);
  }
  const places = new Map(packed.map((file) => [file.path, file]));
  const read = (path: string) => readAgain(places.get(path), files.get(path));
  return { bag: { top, files, read }, findings };
}

async function summed(
  packed: PackedFile,
  { sums, tell, signal }: Reading,
): Promise<{ file: BagFile; findings: Finding[] }> {
  const { path } = packed;
  const hash = sums.sha256();
  let [size, crc] = [0, 0];
  try {
    for await (const part of packed.parts()) {
      signal?.throwIfAborted();
      hash.update(part);
      if (packed.crc !== null) crc = sums.crc32(part, crc);
      size += part.length;
      tell(part.length);
    }
  } catch (thrown) {
    if (!(thrown instanceof Unpackable)) throw thrown;
    return {
      file: { path, size, sha256: '' },
      findings: [finding('container', thrown.code, path)],
    };
  }
  const file = { path, size, sha256: await hash.digest() };
  if (size !== packed.size)
    return {
      file,
      findings: [finding('container', 'size-differs', path, { stated: packed.size, found: size })],
    };
  const isWhole = packed.crc === null || packed.crc === crc;
  return { file, findings: isWhole ? [] : [finding('container', 'crc-differs', path)] };
}

// Records are read again when their turn comes, instead of keeping all of them.
async function readAgain(
  packed: PackedFile | undefined,
  file: BagFile | undefined,
): Promise<Bytes | null> {
  if (!packed || !file || file.size > mostIn(file.path)) return null;
  const parts: Bytes[] = [];
  try {
    for await (const part of packed.parts()) parts.push(part);
  } catch (thrown) {
    if (thrown instanceof Unpackable) return null;
    throw thrown;
  }
  const bytes = concat(...parts);
  return (await sha256(bytes)) === file.sha256 ? bytes : null;
}

/** A file that a check needs: its bytes, or the finding that says why there are none. */
export async function needed(
  bag: OpenBag,
  check: Check,
  path: string,
): Promise<{ bytes: Bytes; findings: Finding[] } | { bytes: null; findings: Finding[] }> {
  const bytes = await bag.read(path);
  if (bytes) return { bytes, findings: [] };
  return { bytes: null, findings: [finding(check, whyUnread(bag, path), path)] };
}

/** Why a file gave no bytes. */
export function whyUnread({ files }: OpenBag, path: string) {
  const file = files.get(path);
  if (!file) return 'file-missing';
  return file.size > mostIn(path) ? 'record-too-large' : 'file-unreadable';
}
