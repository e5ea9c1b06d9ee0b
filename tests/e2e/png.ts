import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A decoded picture, eight bits a channel. */
export interface Picture {
  width: number;
  height: number;
  /** Bytes of a pixel: red, green, blue and perhaps alpha. */
  channels: number;
  /** The bytes of a row; not a copy. */
  row(y: number): Buffer;
  /** Red, green and blue of a pixel. */
  colourAt(x: number, y: number): readonly [number, number, number];
}

/** Decodes the PNGs that browsers make: true colour with or without alpha, not interlaced. */
export function decodePng(png: Buffer): Picture {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colour, interlace] = [header[8], header[9], header[12]];
  const channels = colour === 6 ? 4 : 3;
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlace !== 0) {
    throw new Error(`a PNG of another kind: ${depth}, ${colour}, ${interlace}`);
  }
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const raw = inflateSync(Buffer.concat(packed));
  const stride = width * channels;
  unfilter(raw, stride, height, channels);
  return pictureOf(width, height, channels, (y) => {
    return raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1));
  });
}

/** A picture whose rows come from anywhere. */
export function pictureOf(
  width: number,
  height: number,
  channels: number,
  row: Picture['row'],
): Picture {
  return {
    width,
    height,
    channels,
    row,
    colourAt: (x, y) => {
      const [bytes, at] = [row(y), x * channels];
      return [bytes[at] ?? -1, bytes[at + 1] ?? -1, bytes[at + 2] ?? -1];
    },
  };
}

/** Pictures of one width below each other, as one. */
export function joinPictures(parts: readonly Picture[]): Picture {
  const [{ width, channels } = { width: 0, channels: 4 }] = parts;
  if (parts.some((part) => part.width !== width || part.channels !== channels)) {
    throw new Error(`parts of several widths: ${parts.map((part) => part.width).join(', ')}`);
  }
  const rows = parts.flatMap((part) =>
    Array.from({ length: part.height }, (_, y) => [part, y] as const),
  );
  return pictureOf(width, rows.length, channels, (y) => {
    const [part, own] = rows[y]!;
    return part.row(own);
  });
}

/** Makes a PNG of red, green and blue bytes. */
export function encodePng(width: number, height: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Array.from({ length: height }, (_, y) => [
    Buffer.of(0),
    pixels.subarray(y * width * 3, (y + 1) * width * 3),
  ]);
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
}

function chunk(type: string, data: Buffer): Buffer {
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}

/** The chunks of a PNG, in order (PNG, 5.3). */
export function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const size = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + size) });
    at += size + 12;
  }
  return chunks;
}

/**
 * Undoes the filters of the rows (PNG, clause 9) in place. One tight loop a filter: whole pages
 * have hundreds of millions of bytes.
 */
function unfilter(raw: Buffer, stride: number, height: number, step: number): void {
  let above: Buffer = Buffer.alloc(stride);
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const row = raw.subarray(start + 1, start + 1 + stride);
    undo[raw[start] ?? 0]?.(row, above, step);
    above = row;
  }
}

type Undo = (row: Buffer, above: Buffer, step: number) => void;

const undo: readonly Undo[] = [
  () => undefined,
  (row, _, step) => {
    for (let x = step; x < row.length; x++) row[x] = row[x]! + row[x - step]!;
  },
  (row, above) => {
    for (let x = 0; x < row.length; x++) row[x] = row[x]! + above[x]!;
  },
  (row, above, step) => {
    for (let x = 0; x < step; x++) row[x] = row[x]! + (above[x]! >> 1);
    for (let x = step; x < row.length; x++) row[x] = row[x]! + ((row[x - step]! + above[x]!) >> 1);
  },
  (row, above, step) => {
    for (let x = 0; x < step; x++) row[x] = row[x]! + above[x]!;
    for (let x = step; x < row.length; x++) {
      row[x] = row[x]! + paeth(row[x - step]!, above[x]!, above[x - step]!);
    }
  },
];

function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - corner - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
