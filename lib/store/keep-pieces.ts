import type { Bytes } from '../base/bytes.ts';
import { runningSha256 } from '../crypto/running-hash.ts';
import { sealPieces } from '../crypto/seal.ts';
import type { Recipient } from '../crypto/vault-key.ts';
import type { FileRecord } from '../evidence/acquisition.ts';
import { dropParts, partsOnDisk } from './blob-parts.ts';
import type { Database } from './database.ts';
import { fileLabel } from './labels.ts';
import { addFile, addPart } from './pending.ts';

/** The pieces failed, and not the vault; `cause` is what they threw. */
export class PiecesFailure extends Error {
  constructor(cause: unknown) {
    super('The pieces of a file broke off.', { cause });
    this.name = 'PiecesFailure';
  }
}

/** A file that comes in pieces. */
export interface NewPieces {
  name: string;
  type: string;
  pieces: AsyncIterable<Bytes>;
  /** Called before so many bytes are stored. @throws Fault `storage-full` to refuse them. */
  room(bytes: number): Promise<void>;
}

/**
 * Hashes, seals and stores a file of a capture that is under way while it arrives, in bounded
 * memory. What arrived lies sealed beside the files under names that no record has, and goes with
 * the capture when it breaks off; at the end it is put together into one file and noted.
 * @throws PiecesFailure when the pieces threw; nothing of the file is left then.
 */
export async function keepPieces(
  database: Database,
  to: Recipient,
  item: string,
  file: NewPieces,
): Promise<FileRecord> {
  const { name, type } = file;
  const hash = runningSha256();
  let size = 0;
  const passing = async function* () {
    for await (const piece of named(file.pieces)) {
      hash.update(piece);
      size += piece.length;
      yield piece;
    }
  };
  const sealed = sealPieces(to, fileLabel(item, name), passing());
  try {
    const parts = await partsOnDisk(database, { item, name }, sealed, async (row) => {
      await file.room(row.sealed.size);
      await addPart(database, row, type);
    });
    await file.room(parts.reduce((sum, part) => sum + part.size, 0));
    const record = { name, type, size, sha256: hash.digest(), derived: false };
    await addFile(database, item, { record, sealed: new Blob(parts), bytes: null });
    return record;
  } finally {
    await dropParts(database, item, name);
  }
}

async function* named(pieces: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  try {
    yield* pieces;
  } catch (thrown) {
    throw new PiecesFailure(thrown);
  }
}
