import type { Bytes } from '../base/bytes.ts';
import { invalid } from './invalid.ts';
import { passOver, pieceReader } from './pieces.ts';
import { blockLength, paddingAfter, readTarHeader, tarEnd, type TarEntry } from './tar.ts';

/** A file of a tar file, whose bytes are read now or not at all. */
export interface ReadTarEntry extends TarEntry {
  /** Its bytes as they come; what is not read is passed over. */
  pieces(): AsyncGenerator<Bytes>;
}

/** Bounds of a tar file that somebody else may have made. */
export interface TarBounds {
  /** Most files. */
  entries: number;
  /** Most bytes altogether. */
  bytes: number;
}

/**
 * Reads a tar file as strictly as ours are written: plain files only, each name once, nothing
 * between them and nothing after the end. Names are not judged here.
 * @throws Fault `backup-invalid` for anything else.
 */
export async function* readTar(
  pieces: AsyncIterator<Bytes>,
  bounds: TarBounds,
): AsyncGenerator<ReadTarEntry> {
  const reader = pieceReader(pieces);
  const names = new Set<string>();
  let bytes = 0;
  for (;;) {
    const block = await reader.take(blockLength);
    if (isZero(block)) break;
    const entry = readTarHeader(block);
    if (!entry) throw invalid('a header is not ours');
    bytes += blockLength + entry.size;
    if (names.has(entry.name)) throw invalid(`${entry.name} is there twice`);
    if (names.size >= bounds.entries || bytes > bounds.bytes) throw invalid('it is too large');
    names.add(entry.name);
    const content = reader.pass(entry.size);
    yield { ...entry, pieces: () => content };
    await passOver(content);
    if (!isZero(await reader.take(paddingAfter(entry.size))))
      throw invalid('the padding is not empty');
  }
  if (!isZero(await reader.take(tarEnd.length - blockLength))) throw invalid('it does not end');
  if (!(await reader.atEnd())) throw invalid('there are bytes after the end');
}

function isZero(bytes: Bytes): boolean {
  return bytes.every((byte) => byte === 0);
}
