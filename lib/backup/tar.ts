import { type Bytes, fromUtf8, utf8 } from '../base/bytes.ts';

/** Everything in a tar file is counted in blocks of so many bytes. */
export const blockLength = 512;

/** One file of a tar file. */
export interface TarEntry {
  /** Path, at most 100 bytes and a folder of 155 before it. */
  name: string;
  size: number;
  /** Seconds since 1970. */
  time: number;
}

/** Most bytes of one file: eleven octal digits. */
export const mostTarBytes = 0o77777777777;

/** Name of the file and the folder before it, as the two fields of a header want them. */
function splitName(name: string): [last: string, folder: string] {
  if (name.length <= 100) return [name, ''];
  const slash = name.indexOf('/', name.length - 101);
  if (slash < 1 || slash > 155) throw new RangeError(`the path is too long: ${name}`);
  return [name.slice(slash + 1), name.slice(0, slash)];
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

/**
 * The header of a plain file (POSIX.1-2024, pax: ustar interchange format): readable by its owner,
 * and nothing of whoever made it. @throws RangeError for a path or size that does not fit.
 */
export function tarHeader({ name, size, time }: TarEntry): Bytes {
  if (size > mostTarBytes) throw new RangeError(`the file is too large: ${name}`);
  const [last, folder] = splitName(name);
  const block = new Uint8Array(blockLength);
  const put = (offset: number, text: string) => block.set(utf8(text), offset);
  put(0, last);
  put(100, '0000600\0');
  for (const offset of [108, 116, 329, 337]) put(offset, '0000000\0');
  put(124, `${octal(size, 11)}\0`);
  put(136, `${octal(time, 11)}\0`);
  // The sum is taken with spaces in its own place.
  put(148, ' '.repeat(8));
  put(156, '0');
  put(257, 'ustar\x0000');
  put(345, folder);
  const sum = block.reduce((total, byte) => total + byte, 0);
  put(148, `${octal(sum, 6)}\0 `);
  return block;
}

/** What a header says; null when it is not exactly one that `tarHeader` writes. */
export function readTarHeader(block: Bytes): TarEntry | null {
  try {
    const text = (offset: number, length: number) =>
      fromUtf8(block.subarray(offset, offset + length)).replace(/\0+$/, '');
    const folder = text(345, 155);
    const entry = {
      name: folder === '' ? text(0, 100) : `${folder}/${text(0, 100)}`,
      size: parseInt(text(124, 12), 8),
      time: parseInt(text(136, 12), 8),
    };
    const same = tarHeader(entry).every((byte, index) => byte === block[index]);
    return same ? entry : null;
  } catch {
    return null; // Not UTF-8, or numbers and names that no header of ours holds.
  }
}

/** Bytes from the end of a file to the next block. */
export function paddingAfter(size: number): number {
  return (blockLength - (size % blockLength)) % blockLength;
}

/** How a tar file ends. */
export const tarEnd: Bytes = new Uint8Array(2 * blockLength);
