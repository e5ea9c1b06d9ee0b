/** Gives bytes of a file from an offset; fewer than asked for only at the end of the file. */
export type ReadAt = (offset: number, length: number) => Promise<Uint8Array>;

/** What one measurement may cost, whatever the file says of itself. */
const bounds = { reads: 1_000, length: 65_536 };

/**
 * A file that is not trusted: every look is checked against its real size, and there is a number of
 * looks after which it gives nothing any more. Whatever walks through a file with it comes to an end.
 */
export class MediaBytes {
  /** Bytes in the file. */
  readonly size: number;
  private readonly readAt: ReadAt;
  private reads = 0;

  constructor(readAt: ReadAt, size: number) {
    this.readAt = readAt;
    this.size = size;
  }

  /** Exactly these bytes, or null: outside the file, too many at once, or looked too often. */
  async at(offset: number, length: number): Promise<DataView | null> {
    const inside = Number.isSafeInteger(offset) && offset >= 0 && offset + length <= this.size;
    if (!inside || length > bounds.length || this.reads >= bounds.reads) return null;
    this.reads += 1;
    const bytes = await this.readAt(offset, length);
    if (bytes.length < length) return null;
    return new DataView(bytes.buffer, bytes.byteOffset, length);
  }

  /** These bytes, or as many as there are before the end of the file. */
  async upTo(offset: number, length: number): Promise<DataView | null> {
    return this.at(offset, Math.min(length, this.size - offset, bounds.length));
  }
}

// Windows-1252 in truth, but one character a byte, and the same ones below 0x80.
const latin = new TextDecoder('latin1');

/** Bytes of a view, one character each. */
export function text(view: DataView, at: number, length: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  return latin.decode(bytes.subarray(at, at + length));
}
