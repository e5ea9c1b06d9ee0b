import { type Bytes, concat } from '../base/bytes.ts';

/** What is kept of a medium while it passes by: enough to see what it is, and how large and long. */
const bounds = { head: 16 * 1024 * 1024, tail: 4 * 1024 * 1024 };

/**
 * The beginning and the end of bytes that are too many to hold. What a file says of itself stands
 * at one of the two; a smaller file is there whole.
 */
export class MediaWindow {
  /** Bytes that have passed. */
  size = 0;
  readonly #head: Bytes[] = [];
  #headLength = 0;
  #tail: Bytes[] = [];
  #tailLength = 0;

  add(bytes: Bytes): void {
    this.size += bytes.length;
    const part = bytes.subarray(0, Math.max(0, bounds.head - this.#headLength));
    if (part.length > 0) this.#head.push(part);
    this.#headLength += part.length;
    const rest = bytes.subarray(part.length);
    if (rest.length === 0) return;
    this.#tail.push(rest);
    this.#tailLength += rest.length;
    for (let [first] = this.#tail; first && this.#tailLength - first.length >= bounds.tail;) {
      this.#tailLength -= first.length;
      this.#tail.shift();
      first = this.#tail[0];
    }
  }

  /** Bytes from an offset; none where they were let go. */
  readAt(offset: number, length: number): Promise<Uint8Array> {
    const tailAt = this.size - this.#tailLength;
    if (offset + length <= this.#headLength)
      return Promise.resolve(cut(this.#head, offset, length));
    if (offset >= tailAt) return Promise.resolve(cut(this.#tail, offset - tailAt, length));
    if (tailAt > this.#headLength) return Promise.resolve(new Uint8Array());
    return Promise.resolve(cut([...this.#head, ...this.#tail], offset, length));
  }

  /** All bytes, where they are few enough to be held; else null. */
  whole(): Bytes | null {
    return this.size === this.#headLength ? concat(...this.#head) : null;
  }
}

/** A part of bytes that lie in several arrays. */
function cut(parts: readonly Bytes[], offset: number, length: number): Bytes {
  const found: Bytes[] = [];
  let at = 0;
  for (const part of parts) {
    const piece = part.subarray(Math.max(0, offset - at), Math.max(0, offset + length - at));
    if (piece.length > 0) found.push(piece);
    at += part.length;
  }
  return concat(...found);
}
