import type { Shape } from '../evidence/copy-record.ts';

// Larger pictures are not drawn: canvases fail in silence, and the memory is not there.
const mostPixels = 120_000_000;

// Read back at most so many pixels at once: 4 MiB.
const bandPixels = 1024 * 1024;

/** What a cover is made of, and what the other marks are drawn with: on any ground it can be seen. */
const ink = { cover: '#000000', mark: '#c4002f', halo: '#ffffff' } as const;

/** Size in pixels of a picture, as it is shown. @throws DOMException when it cannot be decoded. */
export async function decodedSize(picture: Blob): Promise<{ width: number; height: number }> {
  const bitmap = await createImageBitmap(picture);
  const { width, height } = bitmap;
  bitmap.close();
  return { width, height };
}

/**
 * Draws a picture anew in its own size, with shapes over it, as a PNG. Nothing of the file goes along
 * but its pixels, and nothing of those that are covered: they are read back before anything is made.
 * Works in a page and in a worker.
 * @throws Error when a canvas did not do as it was told; DOMException when it cannot be decoded.
 */
export async function markedPicture(
  picture: Blob,
  shapes: readonly Shape[],
): Promise<Uint8Array<ArrayBuffer>> {
  const bitmap = await createImageBitmap(picture);
  try {
    const { width, height } = bitmap;
    if (width * height > mostPixels) throw new Error('The picture is too large to draw.');
    const context = new OffscreenCanvas(width, height).getContext('2d', {
      willReadFrequently: true,
    });
    if (!context) throw new Error('There is no canvas.');
    // What is see-through would keep its colours, and be drawn on whatever it is put on.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0);
    drawCovers(context, shapes);
    for (const shape of shapes) drawOther(context, shape);
    const blob = await context.canvas.convertToBlob({ type: 'image/png' });
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    bitmap.close();
  }
}

type Context = OffscreenCanvasRenderingContext2D;
type Cover = Extract<Shape, { kind: 'cover' }>;

function drawCovers(context: Context, shapes: readonly Shape[]): void {
  const covers = shapes.filter((shape): shape is Cover => shape.kind === 'cover');
  context.fillStyle = ink.cover;
  for (const { x, y, width, height } of covers) context.fillRect(x, y, width, height);
  const { width, height } = context.canvas;
  // A canvas that is too large stays empty, in silence; so the last pixel is looked at too.
  const corner = context.getImageData(width - 1, height - 1, 1, 1).data;
  if (corner[3] !== 255 || !covers.every((cover) => isCovered(context, cover)))
    throw new Error('The canvas did not cover what it was told to.');
}

/** Whether every pixel is black and opaque: a browser that alters what a canvas gives is found out. */
function isCovered(context: Context, { x, y, width, height }: Cover): boolean {
  const rows = Math.max(1, Math.floor(bandPixels / width));
  for (let top = 0; top < height; top += rows) {
    const tall = Math.min(rows, height - top);
    const { data } = context.getImageData(x, y + top, width, tall);
    for (let at = 0; at < data.length; at += 4)
      if (data[at] !== 0 || data[at + 1] !== 0 || data[at + 2] !== 0 || data[at + 3] !== 255)
        return false;
  }
  return true;
}

function drawOther(context: Context, shape: Shape): void {
  context.lineJoin = 'round';
  context.lineCap = 'round';
  if (shape.kind === 'line') {
    strokeLine(context, shape.points, ink.halo, shape.stroke * 2);
    strokeLine(context, shape.points, ink.mark, shape.stroke);
  }
  if (shape.kind === 'text') {
    context.font = `600 ${shape.size}px system-ui, sans-serif`;
    context.strokeStyle = ink.halo;
    context.lineWidth = shape.size / 4;
    context.strokeText(shape.text, shape.x, shape.y);
    context.fillStyle = ink.mark;
    context.fillText(shape.text, shape.x, shape.y);
  }
}

function strokeLine(
  context: Context,
  points: readonly (readonly [number, number])[],
  colour: string,
  width: number,
): void {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}
