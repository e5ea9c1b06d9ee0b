import { messageOf } from '../base/fault.ts';

/** Rows are read in bands of about this many pixels: 4 MiB at a time. */
const bandPixels = 1024 * 1024;

/** Where pixels go, band after band, from top to bottom: four bytes each, over white. */
export interface PixelBands {
  /** Rows of a band but the last: a multiple of this. */
  rowsTogether: number;
  add(rgba: Uint8ClampedArray): void;
}

/** How reading went; `undecodable` with what the browser said of it. */
export type PixelReading =
  | { ok: true }
  | { ok: false; reason: 'undecodable' | 'too-large' | 'pixels-altered'; message: string };

/**
 * Unpacks a picture and gives its pixels, upright as it is shown, its first frame when it moves.
 * Colour profiles are not applied, and what is see-through is on white. Never more than `most`
 * pixels: the caller knows the size that the file states and does not call for larger ones, and a
 * file that turns out larger than it said is refused. Works in a worker and in an event page.
 * @param begin told the size in pixels, once, before the first band.
 */
export async function readPixels(
  picture: Blob,
  most: number,
  begin: (width: number, height: number) => PixelBands,
): Promise<PixelReading> {
  let bitmap: ImageBitmap | null = null;
  try {
    if (!honest()) {
      return { ok: false, reason: 'pixels-altered', message: 'A canvas gave back other pixels.' };
    }
    bitmap = await createImageBitmap(picture, { colorSpaceConversion: 'none' });
    const { width, height } = bitmap;
    if (width * height > most) {
      const message = `${String(width)} by ${String(height)} pixels`;
      return { ok: false, reason: 'too-large', message };
    }
    readBands(bitmap, begin(width, height));
    return { ok: true };
  } catch (thrown) {
    return { ok: false, reason: 'undecodable', message: messageOf(thrown) };
  } finally {
    bitmap?.close();
  }
}

function readBands(bitmap: ImageBitmap, bands: PixelBands): void {
  const { width, height } = bitmap;
  const together = Math.max(1, bands.rowsTogether);
  const rows = Math.max(1, Math.floor(bandPixels / width / together)) * together;
  const context = blank(width, Math.min(rows, height));
  for (let top = 0; top < height; top += rows) {
    const tall = Math.min(rows, height - top);
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, tall);
    context.drawImage(bitmap, 0, top, width, tall, 0, 0, width, tall);
    bands.add(context.getImageData(0, 0, width, tall).data);
  }
}

/**
 * Whether a canvas gives back what was put in. A browser that resists fingerprinting may give noise
 * or plain white instead, without a word (bugzilla.mozilla.org/show_bug.cgi?id=967895). Firefox
 * itself leaves extensions out of that (measured); browsers made from it or from Chromium may not.
 */
function honest(): boolean {
  const context = blank(16, 16);
  const put = context.createImageData(16, 16);
  for (let at = 0; at < put.data.length; at += 1)
    put.data[at] = at % 4 === 3 ? 255 : (at * 37) % 256;
  context.putImageData(put, 0, 0);
  const got = context.getImageData(0, 0, 16, 16).data;
  return put.data.every((value, at) => value === got[at]);
}

function blank(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('There is no canvas.');
  return context;
}
