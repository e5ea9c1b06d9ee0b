/** Bytes that are taken at once: sixteen look-ups that do not wait for each other. */
const atOnce = 16;

// The table for a byte with so many zero bytes after it, one table after the other.
const tables = new Int32Array(256 * atOnce);
for (let index = 0; index < 256; index++) {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  tables[index] = value;
}
for (let at = 256; at < tables.length; at++) {
  const before = tables[at - 256]!;
  tables[at] = (before >>> 8) ^ tables[before & 0xff]!;
}

/** CRC-32 of ZIP (APPNOTE 4.4.7), of bytes that follow those of `before`; 0 when there are none. */
export function crc32(bytes: Uint8Array, before = 0): number {
  // Words begin at a multiple of four only, and read as the tables want them: no browser runs on a
  // processor that has the highest byte first.
  const head = Math.min(-bytes.byteOffset & 3, bytes.length);
  const words = Math.floor((bytes.length - head) / atOnce) * (atOnce / 4);
  if (words === 0) return ~ofBytes(bytes, ~before) >>> 0;
  const middle = new Int32Array(bytes.buffer, bytes.byteOffset + head, words);
  const crc = ofWords(middle, ofBytes(bytes.subarray(0, head), ~before));
  return ~ofBytes(bytes.subarray(head + 4 * words), crc) >>> 0;
}

function ofBytes(bytes: Uint8Array, before: number): number {
  let crc = before;
  for (const byte of bytes) crc = (crc >>> 8) ^ tables[(crc ^ byte) & 0xff]!;
  return crc;
}

function ofWords(words: Int32Array, before: number): number {
  let crc = before;
  for (let at = 0; at < words.length; at += atOnce / 4)
    crc =
      ofWord(words[at]! ^ crc, 3072) ^
      ofWord(words[at + 1]!, 2048) ^
      ofWord(words[at + 2]!, 1024) ^
      ofWord(words[at + 3]!, 0);
  return crc;
}

/** What four bytes give, with so many tables of bytes behind them. */
function ofWord(word: number, behind: number): number {
  return (
    tables[behind + 768 + (word & 0xff)]! ^
    tables[behind + 512 + ((word >>> 8) & 0xff)]! ^
    tables[behind + 256 + ((word >>> 16) & 0xff)]! ^
    tables[behind + (word >>> 24)]!
  );
}
