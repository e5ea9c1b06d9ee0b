import { type Bytes, concat } from '../base/bytes.ts';

// PNG 5.6: what is needed to show the picture. Everything else is left out.
const needed = ['IHDR', 'PLTE', 'IDAT', 'IEND'];

/**
 * A PNG with nothing in it but the picture: no texts, times, profiles or bytes after its end.
 * @throws Error when it is no PNG.
 */
export function barePng(png: Bytes): Bytes {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const kept = [png.subarray(0, 8)];
  for (let at = 8; at + 12 <= png.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > png.length) break;
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (needed.includes(type)) kept.push(png.subarray(at, end));
    if (type === 'IEND') return concat(...kept);
    at = end;
  }
  throw new Error('The bytes are no PNG.');
}
