import { type Bytes, concat } from '../base/bytes.ts';
import { invalid } from './invalid.ts';

/** Reads pieces of any length in the lengths that are asked for. */
export interface PieceReader {
  /** Exactly so many bytes, in one array. @throws Fault `backup-invalid` when there are fewer. */
  take(length: number): Promise<Bytes>;
  /** So many bytes as they come; to be read to the end. @throws Fault `backup-invalid` when there are fewer. */
  pass(length: number): AsyncGenerator<Bytes>;
  /** Whether nothing is left. */
  atEnd(): Promise<boolean>;
}

/** A reader over pieces that arrive in order. It holds one piece. */
export function pieceReader(pieces: AsyncIterator<Bytes>): PieceReader {
  let held: Bytes = new Uint8Array();
  const fill = async (): Promise<boolean> => {
    while (held.length === 0) {
      const next = await pieces.next();
      if (next.done) return false;
      held = next.value;
    }
    return true;
  };
  const pass = async function* (length: number): AsyncGenerator<Bytes> {
    for (let left = length; left > 0;) {
      if (!(await fill())) throw invalid('it is cut short');
      const part = held.subarray(0, left);
      held = held.subarray(part.length);
      left -= part.length;
      yield part;
    }
  };
  return {
    pass,
    async take(length) {
      const parts: Bytes[] = [];
      for await (const part of pass(length)) parts.push(part);
      return concat(...parts);
    },
    atEnd: async () => !(await fill()),
  };
}

/** Reads what is left, and forgets it. */
export async function passOver(pieces: AsyncGenerator<Bytes>): Promise<void> {
  for (let next = await pieces.next(); !next.done;) next = await pieces.next();
}
