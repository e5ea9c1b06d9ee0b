import type { Bytes } from '../base/bytes.ts';

/** Width in pixels of the tiny picture that lists show blurred: nothing is recognisable in it. */
const previewWidth = 24;

/** Width in pixels of a report's preview. */
const reportWidth = 480;

/** Size in device pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** Size of a PNG from its IHDR chunk (PNG, 11.2.1); null when it is no PNG. */
export function pngSize(png: Bytes): PictureSize | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (png.length < 24 || !signature.every((byte, index) => png[index] === byte)) return null;
  const view = new DataView(png.buffer, png.byteOffset, 24);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** A tiny preview of a picture, as a `data:` address. @throws DOMException when it cannot be decoded. */
export async function tinyPreview(png: Bytes): Promise<string> {
  const small = await scaled(png, previewWidth);
  const blob = await drawn(small, previewWidth, 0.7);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return `data:image/jpeg;base64,${bytes.toBase64()}`;
}

/**
 * A preview for the report, blurred for good: the picture goes through the tiny size, so that
 * nothing can be brought back. JPEG bytes. @throws DOMException when it cannot be decoded.
 */
export async function blurredPreview(png: Bytes): Promise<Bytes> {
  const blob = await drawn(await scaled(png, previewWidth), reportWidth, 0.6);
  return new Uint8Array(await blob.arrayBuffer());
}

/** A preview for the report that is not blurred: only where the reporter chose so. JPEG bytes. */
export async function sharpPreview(png: Bytes): Promise<Bytes> {
  const blob = await drawn(await scaled(png, reportWidth), reportWidth, 0.75);
  return new Uint8Array(await blob.arrayBuffer());
}

/** The same as a `data:` address, for a look before the export. */
export async function sharpAddress(png: Bytes): Promise<string> {
  return `data:image/jpeg;base64,${(await sharpPreview(png)).toBase64()}`;
}

function scaled(png: Bytes, width: number): Promise<ImageBitmap> {
  const blob = new Blob([png], { type: 'image/png' });
  return createImageBitmap(blob, { resizeWidth: width, resizeQuality: 'medium' });
}

async function drawn(bitmap: ImageBitmap, width: number, quality: number): Promise<Blob> {
  const height = Math.max(1, Math.round((bitmap.height / bitmap.width) * width));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
}
