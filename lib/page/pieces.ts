/** Bytes of every piece but the last. */
export const pieceLength = 1024 * 1024;

/** Bytes that come as they come, handed on in pieces of one length. */
export interface Pieces {
  /** The next piece; null at the end. @throws what the stream throws. */
  next(): Promise<Uint8Array | null>;
  cancel(): Promise<void>;
}

/** Reads a stream no faster than its pieces are asked for: it holds one piece and what came with it. */
export function piecesOf(stream: ReadableStream<Uint8Array>): Pieces {
  const reader = stream.getReader();
  const held: Uint8Array[] = [];
  let size = 0;
  const fill = async () => {
    while (size < pieceLength) {
      const { done, value } = await reader.read();
      if (done) return;
      held.push(value);
      size += value.length;
    }
  };
  return {
    async next() {
      await fill();
      if (size === 0) return null;
      const piece = taken(held, Math.min(size, pieceLength));
      size -= piece.length;
      return piece;
    },
    cancel: () => reader.cancel(),
  };
}

/** Takes so many bytes off the front of a list of parts. */
function taken(held: Uint8Array[], length: number): Uint8Array {
  const piece = new Uint8Array(length);
  for (let filled = 0; filled < length;) {
    const [first] = held;
    if (!first) break;
    const part = first.subarray(0, length - filled);
    piece.set(part, filled);
    filled += part.length;
    if (part.length === first.length) held.shift();
    else held[0] = first.subarray(part.length);
  }
  return piece;
}
