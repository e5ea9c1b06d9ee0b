import { parseManifest } from '../bag/parse-manifest.ts';
import { type Bytes, concat } from '../base/bytes.ts';
import { runningSha256 } from '../crypto/running-hash.ts';
import { backupTop, type Place, placeOf } from './layout.ts';
import { invalid } from './invalid.ts';
import { passOver } from './pieces.ts';
import { type ReadTarEntry, readTar, type TarBounds } from './tar-read.ts';

/** A file of a backup, to be read now. */
export interface ReadEntry {
  size: number;
  /** Its bytes as they come. */
  pieces(): AsyncGenerator<Bytes>;
  /** All of them. @throws Fault `backup-invalid` when there are more than so many. */
  whole(most: number): Promise<Bytes>;
}

/** Takes the files of a backup in their order. What it does not read is only hashed. */
export type Take = (place: Exclude<Place, { kind: 'manifest' }>, entry: ReadEntry) => Promise<void>;

const mostEntries = 200_000;
const mostManifest = 40 * 1024 * 1024;

/**
 * Reads a backup through: every file has a name of ours and the digest that the manifest, its last
 * file, says. Resolves only at the end: until then nothing that was taken may count.
 * @throws Fault `backup-invalid`; whatever `take` or the pieces throw.
 */
export async function readBackup(
  tar: AsyncIterator<Bytes>,
  bytes: number,
  take: Take,
): Promise<void> {
  const bounds: TarBounds = { entries: mostEntries, bytes };
  const digests = new Map<string, string>();
  let ended = false;
  for await (const entry of readTar(tar, bounds)) {
    const place = placeOf(entry.name);
    if (!place) throw invalid(`${entry.name} is no path of a backup`);
    if (ended) throw invalid('there are files after the manifest');
    if ((place.kind === 'about') !== (digests.size === 0)) throw invalid('the order is not ours');
    if (place.kind === 'manifest') {
      compare(await wholeOf(entry.size, entry.pieces(), mostManifest), digests);
      ended = true;
    } else digests.set(entry.name, await taken(place, entry, take));
  }
  if (!ended) throw invalid('the manifest is missing');
}

/** Lets a file be taken, and gives its SHA-256. */
async function taken(
  place: Exclude<Place, { kind: 'manifest' }>,
  entry: ReadTarEntry,
  take: Take,
): Promise<string> {
  const hash = runningSha256();
  const passing = async function* () {
    for await (const piece of entry.pieces()) {
      hash.update(piece);
      yield piece;
    }
  };
  const pieces = passing();
  const { size } = entry;
  await take(place, { size, pieces: () => pieces, whole: (most) => wholeOf(size, pieces, most) });
  await passOver(pieces);
  return hash.digest();
}

async function wholeOf(size: number, pieces: AsyncIterable<Bytes>, most: number): Promise<Bytes> {
  if (size > most) throw invalid('a file is larger than any of ours');
  const parts: Bytes[] = [];
  for await (const piece of pieces) parts.push(piece);
  return concat(...parts);
}

function compare(file: Bytes, digests: ReadonlyMap<string, string>): void {
  const { digests: stated, faults } = parseManifest(file);
  const same = stated.every(({ path, sha256 }) => digests.get(`${backupTop}/${path}`) === sha256);
  if (faults.length > 0 || !same || stated.length !== digests.size)
    throw invalid('a file is not what the manifest says');
}
