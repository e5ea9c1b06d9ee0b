import type { Bytes } from '../base/bytes.ts';
import { runningSha256 } from '../crypto/running-hash.ts';
import { sealPieces } from '../crypto/seal.ts';
import type { Recipient } from '../crypto/vault-key.ts';
import type { FileRecord } from '../evidence/acquisition.ts';
import type { Database } from './database.ts';
import { fileLabel } from './labels.ts';
import { addFile, addPart } from './pending.ts';

/** Sealed bytes that are put on the disk at once: what is held in memory meanwhile. */
const batchLength = 8 * 1024 * 1024;

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
    const parts = await stored(database, item, { ...file, sealed });
    await file.room(parts.reduce((sum, part) => sum + part.size, 0));
    const record = { name, type, size, sha256: hash.digest(), derived: false };
    await addFile(database, item, { record, sealed: new Blob(parts), bytes: null });
    return record;
  } finally {
    await database.files
      .where('[item+name]')
      .between([item, `${name}#`], [item, `${name}$`])
      .delete();
  }
}

async function* named(pieces: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  try {
    yield* pieces;
  } catch (thrown) {
    throw new PiecesFailure(thrown);
  }
}

async function stored(
  database: Database,
  item: string,
  { name, type, sealed, room }: NewPieces & { sealed: AsyncIterable<Bytes> },
): Promise<Blob[]> {
  const names: string[] = [];
  let [batch, length]: [Bytes[], number] = [[], 0];
  const put = async () => {
    await room(length);
    const part = `${name}#${String(names.length + 1).padStart(6, '0')}`;
    await addPart(database, { item, name: part, sealed: new Blob(batch) }, type);
    names.push(part);
    [batch, length] = [[], 0];
  };
  for await (const bytes of sealed) {
    batch.push(bytes);
    length += bytes.length;
    if (length >= batchLength) await put();
  }
  if (length > 0) await put();
  const rows = await database.files.bulkGet(names.map((part): [string, string] => [item, part]));
  return rows.flatMap((row) => row?.sealed ?? []);
}
